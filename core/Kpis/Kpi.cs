using System.Collections.Immutable;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;

namespace StratexTeams.Core.Kpis;

/// <summary>A KPI: its definition, dated targets and weights, and reported values ordered by period.</summary>
public sealed record Kpi(KpiId Id, KpiDefinition Definition)
{
    /// <summary>Weight of a KPI for which none was set.</summary>
    public const decimal DefaultWeight = 1m;

    /// <summary>Incremented whenever the definition changes what a value means; starts at 1.</summary>
    public int FormulaVersion { get; private init; } = 1;

    public bool IsRetired { get; private init; }

    public EffectiveDated<ScoringMethod?> TargetRules { get; private init; } = EffectiveDated<ScoringMethod?>.None;

    public EffectiveDated<decimal?> Weights { get; private init; } = EffectiveDated<decimal?>.None;

    public ImmutableArray<ActualVersion> Actuals { get; private init; } = [];

    public AttestationLevel RequiredAttestation => Definition.IsCritical ? AttestationLevel.Verified : Definition.RequiredAttestation;

    public ActualVersion? ActualIn(Period period) => IndexOf(period) is >= 0 and var index ? Actuals[index] : null;

    public decimal WeightIn(Period period) => Weights.At(period.Start) ?? DefaultWeight;

    /// <summary>The scoring rule for this target; null when there is no target.</summary>
    public ScoringRule? RuleBy(ScoringMethod? marks) => marks is null ? null : new()
    {
        Polarity = Definition.Polarity,
        Method = marks,
        Thresholds = marks is ScoringMethod.GoalRedFlag ? null : Definition.Thresholds,
        Baseline = Definition.Baseline,
    };

    internal Kpi Redefined(KpiDefinition definition) => this with
    {
        Definition = definition,
        FormulaVersion = definition.Calculation == Definition.Calculation ? FormulaVersion : FormulaVersion + 1,
        IsRetired = false,
    };

    internal Kpi Apply(KpiTargetsSet set) => this with { TargetRules = TargetRules.With(set.From, set.TargetRule) };

    internal Kpi Apply(KpiWeightSet weighed) => this with { Weights = Weights.With(weighed.From, weighed.Weight) };

    internal Kpi Retire() => this with { IsRetired = true };

    internal Kpi With(ActualVersion value) => IndexOf(value.Period) switch
    {
        >= 0 and var index => this with { Actuals = Actuals.SetItem(index, value.Supersede(Actuals[index])) },
        var gap => this with { Actuals = Actuals.Insert(~gap, value) },
    };

    // A binary search that starts at the last value, because values mostly arrive in the order of their periods.
    private int IndexOf(Period period)
    {
        var (low, high) = (0, Actuals.Length - 1);
        for (var at = high; low <= high; at = (low + high) / 2)
        {
            switch (Compare(Actuals[at].Period, period))
            {
                case 0:
                    return at;
                case < 0:
                    low = at + 1;
                    break;
                default:
                    high = at - 1;
                    break;
            }
        }

        return ~low;
    }

    private static int Compare(Period one, Period other) => (one.Start, one.Months).CompareTo((other.Start, other.Months));
}
