using System.Globalization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Figures;

/// <summary>A reported value as a message argument: a rate with numerator and denominator, a choice by its name.</summary>
public sealed record KpiReading(Reading Reading, KpiDefinition Kpi, ScoringMethod? Marks) : IFormattable
{
    public static KpiReading Of(Kpi kpi, KpiValue held) => new(held.Reading, kpi.Definition, kpi.Marks.At(held.Period.Start));

    /// <summary>The value alone, without a rate's numerator and denominator, for where space is short.</summary>
    public static IFormattable Brief(Kpi kpi, KpiValue held) => held.Reading is Reading.Rate { Value: { } value } ? new KpiFigure(value, kpi.Definition) : Of(kpi, held);

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        FigureText.Of(Reading, Kpi, Marks, CultureOf(formatProvider), CultureOf(formatProvider));

    private static CultureInfo CultureOf(IFormatProvider? provider) => provider as CultureInfo ?? CultureInfo.InvariantCulture;
}
