using System.Globalization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Figures;

/// <summary>What a period of a KPI holds inside a sentence: a rate with both its parts, a choice by its name.</summary>
public sealed record KpiReading(Reading Reading, KpiDefinition Kpi, ScoringMethod? Marks) : IFormattable
{
    public static KpiReading Of(Kpi kpi, KpiValue held) => new(held.Reading, kpi.Definition, kpi.Marks.At(held.Period.Start));

    /// <summary>The figure alone, for where a rate's parts would be too much.</summary>
    public static IFormattable Brief(Kpi kpi, KpiValue held) => held.Reading is Reading.Rate { Value: { } value } ? new KpiFigure(value, kpi.Definition) : Of(kpi, held);

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        FigureText.Of(Reading, Kpi, Marks, CultureOf(formatProvider), CultureOf(formatProvider));

    private static CultureInfo CultureOf(IFormatProvider? provider) => provider as CultureInfo ?? CultureInfo.InvariantCulture;
}
