using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Figures;

/// <summary>A period as people call it, also where no language is known.</summary>
public readonly record struct PeriodName(Period Period) : IFormattable
{
    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) => Period.NameIn(formatProvider);
}
