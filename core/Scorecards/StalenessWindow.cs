using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

/// <summary>How long a value may speak for the present: so many of its own periods after it ended, and some grace.</summary>
/// <param name="Periods">The half of an odd number of months counts as fifteen days.</param>
/// <param name="GraceDays">Two weeks are what the default ten working days to lock come to.</param>
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
