using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>How long a value stays usable: a number of its own periods after its period ended, plus days of grace.</summary>
/// <param name="Periods">May be fractional; half a month counts as fifteen days.</param>
/// <param name="GraceDays">Calendar days; 14 equals the default ten working days until lock.</param>
public sealed record StalenessWindow(decimal Periods = 1.5m, int GraceDays = 14)
{
    private const int DaysOfAMonth = 30;

    public bool IsStale(Period lastValue, DateOnly asOf) => asOf > LastDayOf(lastValue);

    public DateOnly LastDayOf(Period lastValue)
    {
        var months = Periods * lastValue.Months;
        var whole = decimal.Truncate(months);
        return lastValue.End.AddMonths((int)whole).AddDays((int)((months - whole) * DaysOfAMonth) + GraceDays - 1);
    }
}
