using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Figures;

/// <summary>Short name of a period: "Oct", "Jul–Sep"; a longer one by its last month and year.</summary>
public readonly record struct PeriodAbbreviation(Period Period) : IFormattable
{
    private const int Quarter = 3;

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => Period.Months switch
    {
        1 => Period.Start.ToString("MMM", formatProvider),
        Quarter => string.Create(formatProvider, $"{Period.Start:MMM}–{Period.LastDay:MMM}"),
        _ => Period.LastDay.ToString("MMM yyyy", formatProvider),
    };
}
