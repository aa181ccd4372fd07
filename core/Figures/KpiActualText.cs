using System.Globalization;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Figures;

/// <summary>A reported value as a message argument: a rate with numerator and denominator, a choice by its name.</summary>
public sealed record KpiActualText(Actual Actual, KpiDefinition Kpi, ScoringMethod? TargetRule) : IFormattable
{
    public static KpiActualText Of(Kpi kpi, ActualVersion held) => new(held.Actual, kpi.Definition, kpi.TargetRules.At(held.Period.Start));

    /// <summary>The value alone, without a rate's numerator and denominator, for where space is short.</summary>
    public static IFormattable Brief(Kpi kpi, ActualVersion held) => held.Actual is Actual.Rate { Value: { } value } ? new KpiValueText(value, kpi.Definition) : Of(kpi, held);

    public override string ToString() => ToString(null, null);

    public string ToString(string? format, IFormatProvider? formatProvider) =>
        ValueText.Of(Actual, Kpi, TargetRule, CultureOf(formatProvider), CultureOf(formatProvider));

    private static CultureInfo CultureOf(IFormatProvider? provider) => provider as CultureInfo ?? CultureInfo.InvariantCulture;
}
