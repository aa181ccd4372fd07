using System.Globalization;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Figures;

/// <summary>What a period of a KPI holds inside a sentence: a rate with both its parts, a choice by its name.</summary>
public sealed record KpiReading(Reading Reading, KpiDefinition Kpi, ScoringMethod? Marks) : IFormattable
{
    public static KpiReading Of(Kpi kpi, KpiValue held) => new(held.Reading, kpi.Definition, kpi.Marks.At(held.Period.Start));

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        FigureText.Of(Reading, Kpi, Marks, CultureOf(formatProvider), CultureOf(formatProvider));

    private static CultureInfo CultureOf(IFormatProvider? provider) => provider as CultureInfo ?? CultureInfo.InvariantCulture;
}
