using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Kpis;

/// <summary>Creates a KPI or replaces its whole definition. Targets and weights are kept.</summary>
public sealed record DefineKpi(KpiId Kpi, KpiDefinition Definition) : ICommand
{
    public const int MaxTextLength = 2_000;
    public const int MaxPeriods = 60;

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Definition switch
    {
        _ when state.Refusal(actor, Right.ChangeModel) is { } refusal => Decision.Reject(refusal),
        _ when state.Kpis.All.GetValueOrDefault(Kpi) is { IsRetired: false } known && known.Definition == Definition => Decision.NothingToDo,
        _ when !Kpi.IsValid => Decision.Reject(new InvalidKpiId(Kpi)),
        _ when Flaw(state) is { } flaw => Decision.Reject(flaw),
        _ when state.AgreedPlanRefusal is { } agreed => Decision.Reject(agreed),
        _ => Decision.Accept(new KpiDefined(Kpi, Definition)),
    };

    private Rejection? Flaw(TenantState state) => Definition switch
    {
        _ when Definition.Name.Flaw is { } flaw => flaw,
        _ when People.FirstOrDefault(person => !person.IsValid) is { Value: not null } nobody => new InvalidPersonId(nobody),
        { Objective: { } objective } when !state.Strategy.Objectives.ContainsKey(objective) => new UnknownObjective(objective),
        { Unit: { } unit } when !state.Organisation.Units.ContainsKey(unit) => new UnknownUnit(unit),
        { Decimals: < 0 or > NumberBounds.Decimals } => new DecimalsOutOfBounds(NumberBounds.Decimals),
        { Rolling: < 2 or > MaxPeriods } => new RollingOutOfBounds(MaxPeriods),
        { Deadlines.IsInOrder: false } => new DeadlinesOutOfOrder(),
        { RequiredAttestation: AttestationLevel.None } => new AttestationIsRequired(),
        _ when Texts.Any(text => text.Length > MaxTextLength) => new TextIsTooLong(MaxTextLength),
        { Baseline: { } baseline } when !NumberBounds.Fit(baseline) => new NumberOutOfBounds(NumberBounds.Limit, NumberBounds.Decimals),
        _ when state.Kpis.All.GetValueOrDefault(Kpi) is { Actuals: not [] } measured && measured.Definition.Frequency != Definition.Frequency => new FrequencyIsFixed(Kpi),
        _ when InvalidTargetRule(state) is { } flaw => flaw.AsRejection,
        _ => null,
    };

    private IEnumerable<PersonId> People => new[] { Definition.Owner, Definition.Deputy, Definition.Provider }.OfType<PersonId>();

    private IEnumerable<string> Texts => [Definition.UnitOfMeasure, Definition.Formula, Definition.Source, Definition.Verification, Definition.Accuracy, Definition.Numerator, Definition.Denominator];

    // Existing targets must be valid under the new polarity and thresholds.
    private ScoringRuleFlaw? InvalidTargetRule(TenantState state) => state.Kpis.All.GetValueOrDefault(Kpi) is { } known
        ? known.TargetRules.All.Select(step => (known with { Definition = Definition }).RuleBy(step.Value)?.Flaw).FirstOrDefault(flaw => flaw is { IsAdvice: false })
        : null;
}
