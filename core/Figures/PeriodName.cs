using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Figures;

/// <summary>A period as people call it: "October 2026", "Jul 2026 – Sep 2026".</summary>
public readonly record struct PeriodName(Period Period) : IFormattable
{
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => Period switch
    {
        { Months: 1 } => Period.Start.ToString("MMMM yyyy", formatProvider),
        _ => string.Create(formatProvider, $"{Period.Start:MMM yyyy} – {Period.LastDay:MMM yyyy}"),
    };
}
