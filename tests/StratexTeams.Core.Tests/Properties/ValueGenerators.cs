using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>Generators of the values in facts about KPIs and scorecards.</summary>
public static class ValueGenerators
{
    public static readonly Gen<Actual> Reading = Gen.OneOf(
        FactGenerators.Number.Select(Actual (amount) => new Actual.Number(amount)),
        FactGenerators.Number.Two().Select(Actual (parts) => new Actual.Rate(parts.Item1, parts.Item2)),
        Gen.Elements(Enum.GetValues<AbsenceReason>()).Select(Actual (reason) => new Actual.Absent(reason)));

    public static readonly Gen<ScoringMethod> Marks = Gen.OneOf(
        FactGenerators.Number.Two().Select(ScoringMethod (n) => new ScoringMethod.BaselineToTarget(n.Item1, n.Item2)),
        FactGenerators.Number.Zip(Gen.Elements(Enum.GetValues<RatioForm>()), ScoringMethod (target, form) => new ScoringMethod.RatioToTarget(target, form)),
        FactGenerators.Number.Four().Select(ScoringMethod (n) => new ScoringMethod.TargetRange(n.Item1, n.Item2, n.Item3, n.Item4)),
        FactGenerators.Number.Two().Select(ScoringMethod (n) => new ScoringMethod.GoalRedFlag(n.Item1, n.Item2)),
        FactGenerators.Number.Zip(FactGenerators.Text, (value, name) => new ChoiceStep(value, name, value)).ListOf()
            .Select(ScoringMethod (steps) => new ScoringMethod.Choice(new ValueList<ChoiceStep>(steps))),
        Gen.Constant<ScoringMethod>(new ScoringMethod.NotScored()));

    public static readonly Gen<RollupPolicy> Policy =
        from method in Gen.Elements(Enum.GetValues<RollupMethod>())
        from missing in Gen.Elements(Enum.GetValues<MissingDataPolicy>())
        from share in FactGenerators.Number
        select new RollupPolicy(method, missing, share, share);

    public static readonly Gen<KpiDefinition> Definition =
        from text in FactGenerators.Text
        from other in FactGenerators.Text.OrNull()
        from number in FactGenerators.Number
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
            Deadlines = new ReportingDeadlines(text.Length, 0, -1),
        };

    public static readonly Gen<KpiResult> Kpi =
        from kpi in FactGenerators.Kpi
        from period in FactGenerators.Period
        from reading in Reading.OrNull()
        from marks in Marks.OrNull()
        from number in FactGenerators.Number
        from status in Gen.Elements(Enum.GetValues<RagStatus>())
        from state in Gen.Elements(Enum.GetValues<ValueState>())
        select new KpiResult
        {
            Kpi = kpi,
            Objective = new ObjectiveId(kpi.Value),
            Period = period,
            Actual = reading,
            JudgedFigure = number,
            TargetRule = marks,
            Weight = number,
            Points = reading is null ? null : number,
            Status = status,
            State = state,
        };

    public static readonly Gen<GroupResult> Group =
        from text in FactGenerators.Text
        from kind in Gen.Elements(Enum.GetValues<GroupKind>())
        from number in FactGenerators.Number
        from outcome in Gen.Elements(Enum.GetValues<RollupOutcome>())
        from gate in Gen.Elements(Enum.GetValues<CriticalGate>())
        let id = new GroupId(kind, text)
        select new GroupResult(id, id, text, number, new RollupResult { Outcome = outcome, Score = number, Status = RagStatus.Red, Coverage = number, Gate = gate, Counts = new(1, 2, 3, 4, 5) });
}
