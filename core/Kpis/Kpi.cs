using System.Collections.Immutable;

namespace StratexTeams.Core.Kpis;

/// <summary>A KPI: its definition, dated targets and weights, and reported values ordered by period.</summary>
public sealed record Kpi(KpiId Id, KpiDefinition Definition)
{
    /// <summary>Weight of a KPI for which none was set.</summary>
    public const decimal UsualWeight = 1m;

    /// <summary>Incremented whenever the definition changes what a value means; starts at 1.</summary>
    public int FormulaVersion { get; private init; } = 1;

    public bool IsRetired { get; private init; }

    public Steps<ScoringMethod?> Marks { get; private init; } = Steps<ScoringMethod?>.None;

    public Steps<decimal?> Weighings { get; private init; } = Steps<decimal?>.None;

    public ImmutableArray<KpiValue> Values { get; private init; } = [];

    public AttestationLevel RequiredAttestation => Definition.IsCritical ? AttestationLevel.Verified : Definition.RequiredAttestation;

    public KpiValue? ValueOf(Period period) => IndexOf(period) is >= 0 and var index ? Values[index] : null;

    public decimal WeightIn(Period period) => Weighings.At(period.Start) ?? UsualWeight;

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

    internal Kpi Apply(KpiMarksSet set) => this with { Marks = Marks.With(set.From, set.Marks) };

    internal Kpi Apply(KpiWeighed weighed) => this with { Weighings = Weighings.With(weighed.From, weighed.Weight) };

    internal Kpi Retire() => this with { IsRetired = true };

    internal Kpi With(KpiValue value) => IndexOf(value.Period) switch
    {
        >= 0 and var index => this with { Values = Values.SetItem(index, value.Follow(Values[index])) },
        var gap => this with { Values = Values.Insert(~gap, value) },
    };

    // A binary search that starts at the last value, because values mostly arrive in the order of their periods.
    private int IndexOf(Period period)
    {
        var (low, high) = (0, Values.Length - 1);
        for (var at = high; low <= high; at = (low + high) / 2)
        {
            switch (Compare(Values[at].Period, period))
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
