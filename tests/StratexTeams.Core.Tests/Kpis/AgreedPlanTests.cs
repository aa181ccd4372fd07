using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Kpis.KpiExamples;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.Kpis;

/// <summary>Changes to an agreed plan: no change is nothing to do, a flawed change is refused as such, any other needs a change
/// request.</summary>
public sealed class AgreedPlanTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly ScoringMethod Ten = new ScoringMethod.RatioToTarget(10);

    public static readonly TheoryData<ICommand, DomainEvent> Changes = new()
    {
        { new DefineKpi(Churn, ChurnDefinition with { Decimals = 2 }), new KpiDefined(Churn, ChurnDefinition with { Decimals = 2 }) },
        { new SetTargets(Churn, NewYear, Ten), new KpiTargetsSet(Churn, NewYear, Ten) },
        { new SetKpiWeight(Churn, NewYear, 3), new KpiWeightSet(Churn, NewYear, 3) },
        { new RetireKpi(Churn), new KpiRetired(Churn) },
    };

    public static readonly TheoryData<ICommand, Rejection> Flaws = new()
    {
        { new DefineKpi(Churn, ChurnDefinition with { Name = "" }), new NameIsMissing() },
        { new SetTargets(Churn, NewYear.AddDays(1), Ten), new NotTheFirstOfAMonth(NewYear.AddDays(1)) },
        { new SetKpiWeight(Churn, NewYear, -1), new WeightBelowZero(-1) },
        { new RetireKpi(new KpiId("x")), new UnknownKpi(new KpiId("x")) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_needs_a_request(ICommand command, DomainEvent _) =>
        Given([AnaIsSmo, ChurnIsAnas, .. Agreed]).When(command).ThenIsRejected(new NeedsAChangeRequest(1));

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_is_so_already_needs_none(ICommand command, DomainEvent fact) => Given([AnaIsSmo, ChurnIsAnas, fact, .. Agreed]).When(command).ThenRecords();

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flaw_is_named_first(ICommand command, Rejection reason) => Given([AnaIsSmo, ChurnIsAnas, .. Agreed]).When(command).ThenIsRejected(reason);

    [Fact]
    public void Ending_a_target_where_none_ever_was_records_nothing() => Given(AnaIsSmo, ChurnIsAnas).When(new SetTargets(Churn, NewYear, null)).ThenRecords();

    private static DomainEvent[] Agreed => [new PlanBaselined(1)];
}
