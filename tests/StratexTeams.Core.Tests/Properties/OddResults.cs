using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>Generators of the values in facts about KPIs and scorecards.</summary>
public static class OddResults
{
    public static readonly Gen<Reading> Reading = Gen.OneOf(
        Odd.Number.Select(Reading (amount) => new Reading.Number(amount)),
        Odd.Number.Two().Select(Reading (parts) => new Reading.Rate(parts.Item1, parts.Item2)),
        Gen.Elements(Enum.GetValues<AbsenceReason>()).Select(Reading (reason) => new Reading.Absent(reason)));

    public static readonly Gen<ScoringMethod> Marks = Gen.OneOf(
        Odd.Number.Two().Select(ScoringMethod (n) => new ScoringMethod.BaselineToTarget(n.Item1, n.Item2)),
        Odd.Number.Zip(Gen.Elements(Enum.GetValues<RatioForm>()), ScoringMethod (target, form) => new ScoringMethod.RatioToTarget(target, form)),
        Odd.Number.Four().Select(ScoringMethod (n) => new ScoringMethod.GoalPost(n.Item1, n.Item2, n.Item3, n.Item4)),
        Odd.Number.Two().Select(ScoringMethod (n) => new ScoringMethod.GoalRedFlag(n.Item1, n.Item2)),
        Odd.Number.Zip(Odd.Text, (value, name) => new ChoiceStep(value, name, value)).ListOf()
            .Select(ScoringMethod (steps) => new ScoringMethod.Choice(new ValueList<ChoiceStep>(steps))),
        Gen.Constant<ScoringMethod>(new ScoringMethod.NotScored()));

    public static readonly Gen<RollupPolicy> Policy =
        from method in Gen.Elements(Enum.GetValues<RollupMethod>())
        from missing in Gen.Elements(Enum.GetValues<MissingDataPolicy>())
        from share in Odd.Number
        select new RollupPolicy(method, missing, share, share);

    public static readonly Gen<KpiDefinition> Definition =
        from text in Odd.Text
        from other in Odd.Text.OrNull()
        from number in Odd.Number
        from polarity in Gen.Elements(Enum.GetValues<Polarity>())
        from frequency in Gen.Elements(Enum.GetValues<Frequency>())
        from aggregation in Gen.Elements(Enum.GetValues<Aggregation>())
        from basis in Gen.Elements(Enum.GetValues<TargetBasis>())
        select new KpiDefinition
        {
            Name = text,
            Owner = new PersonId(text),
            Deputy = other is null ? null : new PersonId(other),
            Objective = other is null ? null : new ObjectiveId(other),
            Unit = other is null ? null : new UnitId(other),
            Formula = text,
            Polarity = polarity,
            Frequency = frequency,
            Aggregation = aggregation,
            TargetBasis = basis,
            Baseline = number,
            Thresholds = other is null ? null : new Thresholds(number, number),
            Lag = new ReportingLag(text.Length, 0, -1),
        };

    public static readonly Gen<KpiResult> Kpi =
        from kpi in Odd.Kpi
        from period in Odd.Period
        from reading in Reading.OrNull()
        from marks in Marks.OrNull()
        from number in Odd.Number
        from status in Gen.Elements(Enum.GetValues<RagStatus>())
        from state in Gen.Elements(Enum.GetValues<ValueState>())
        select new KpiResult
        {
            Kpi = kpi,
            Objective = new ObjectiveId(kpi.Value),
            Period = period,
            Reading = reading,
            Value = number,
            Marks = marks,
            Weight = number,
            Points = reading is null ? null : number,
            Status = status,
            State = state,
        };

    public static readonly Gen<GroupResult> Group =
        from text in Odd.Text
        from kind in Gen.Elements(Enum.GetValues<GroupKind>())
        from number in Odd.Number
        from outcome in Gen.Elements(Enum.GetValues<RollupOutcome>())
        from gate in Gen.Elements(Enum.GetValues<CriticalGate>())
        let id = new GroupId(kind, text)
        select new GroupResult(id, id, text, number, new RollupResult { Outcome = outcome, Score = number, Status = RagStatus.Red, Coverage = number, Gate = gate, Counts = new(1, 2, 3, 4, 5) });
}
