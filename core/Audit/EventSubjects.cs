using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Audit;

/// <summary>The items in whose history a fact appears.</summary>
internal static class EventSubjects
{
    public static IReadOnlyList<ItemId> Of(DomainEvent fact) => fact switch
    {
        OrganisationSettingsChanged => [new(ItemKind.Organisation)],
        RollupPolicySet => [new(ItemKind.Plan)],
        StatementsWritten or PlanBaselined => [new(ItemKind.Plan)],
        RoleGranted e => [Person(e.Person)],
        RoleWithdrawn e => [Person(e.Person)],
        DutiesDelegated e => [Person(e.Person), Person(e.Delegation.Deputy)],
        UnitDefined e => [new(ItemKind.Unit, e.Unit.Value)],
        PerspectiveDefined e => [new(ItemKind.Perspective, e.Perspective.Value)],
        ThemeDefined e => [new(ItemKind.Theme, e.Theme.Value)],
        ObjectiveDefined e => [Objective(e.Objective)],
        ObjectiveRetired e => [Objective(e.Objective)],
        ObjectivesLinked e => [Objective(e.Cause), Objective(e.Effect)],
        ObjectivesUnlinked e => [Objective(e.Cause), Objective(e.Effect)],
        PeriodLocked e => [new(ItemKind.Period, e.Period.Value)],
        ActionAgreed e => [new(ItemKind.Action, e.Action.Value), .. AboutOf(e)],
        ActionDone e => [new(ItemKind.Action, e.Action.Value)],
        ActionDropped e => [new(ItemKind.Action, e.Action.Value)],
        _ => KpiOf(fact) is { } kpi ? [new(ItemKind.Kpi, kpi.Value)] : [],
    };

    private static KpiId? KpiOf(DomainEvent fact) => fact switch
    {
        KpiDefined e => e.Kpi,
        KpiTargetsSet e => e.Kpi,
        KpiWeightSet e => e.Kpi,
        KpiRetired e => e.Kpi,
        KpiValueReported e => e.Kpi,
        KpiValueAttested e => e.Kpi,
        AttestationDeclined e => e.Kpi,
        _ => null,
    };

    private static IEnumerable<ItemId> AboutOf(ActionAgreed agreed) =>
    [
        .. agreed.Kpi is { } kpi ? [new ItemId(ItemKind.Kpi, kpi.Value)] : Array.Empty<ItemId>(),
        .. agreed.Objective is { } objective ? [Objective(objective)] : Array.Empty<ItemId>(),
    ];

    private static ItemId Person(PersonId person) => new(ItemKind.Person, person.Value);

    private static ItemId Objective(ObjectiveId objective) => new(ItemKind.Objective, objective.Value);
}
