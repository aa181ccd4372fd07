using StratexTeams.Core;
using StratexTeams.Core.Calendar;

namespace StratexTeams.Bot.Messages.Turns;

/// <summary>The month shown when a request names none.</summary>
internal static class DefaultPeriods
{
    extension(TenantState state)
    {
        public Period LatestCompleteMonth(DateTimeOffset now)
        {
            var calendar = ReportingCalendar.Of(state.Organisation);
            return calendar.Fiscal.LatestComplete(calendar.DayOf(now), Frequency.Monthly);
        }

        public Period? LatestPublishedMonth => state.Scorecards.Reported.Where(period => period.Months is 1).Select(period => (Period?)period).LastOrDefault();
    }
}
