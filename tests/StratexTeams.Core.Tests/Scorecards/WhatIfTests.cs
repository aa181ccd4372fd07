using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Scorecards.PortPlan;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class WhatIfTests
{
    private static readonly TenantState Now = StateOf(Plan, Values);

    private static WhatIf If(params DomainEvent[] changes) => WhatIf.Of(Now, February, ScorecardAxis.Theme, MidMarch, changes);

    [Fact]
    public void A_value_moves_its_kpi_its_objective_its_theme_and_the_plan_and_nothing_else()
    {
        var moved = If(Value("ontime", 100));
        Assert.Equal(["ontime"], moved.Kpis.Select(kpi => kpi.After!.Kpi.Value));
        Assert.Equal(
            ["turn 75 90", "ship 81.67 91.67", "theme 73.75 81.25"],
            moved.Groups.Select(group => $"{group.After!.Group} {group.Before!.Result.Score:0.##} {group.After.Result.Score:0.##}"));
    }

    [Fact]
    public void What_changes_nothing_moves_nothing() => Assert.Empty(If(Value("ontime", 80)).Groups);

    [Fact]
    public void A_kpi_that_goes_is_there_before_and_not_after()
    {
        var kpi = If(new KpiRetired(new KpiId("wait"))).Kpis.Single();
        Assert.Equal(("wait", null), (kpi.Before!.Kpi.Value, kpi.After));
    }

    [Fact]
    public void A_changed_target_names_the_attestations_it_would_end()
    {
        var attested = Now.ApplyHypothetically([new Core.Attestation.KpiValueAttested(
            new KpiId("wait"), February, Core.Attestation.AttestedContent.Covered(Now.Kpis.All[new KpiId("wait")], February)!.Value, AttestationLevel.Stated, new("", "", ""))]);
        var raised = new KpiTargetsSet(new KpiId("wait"), new DateOnly(2026, 2, 1), new ScoringMethod.BaselineToTarget(0, 120));
        Assert.Equal([(new KpiId("wait"), February)], WhatIf.Of(attested, February, ScorecardAxis.Theme, MidMarch, [raised]).Lapsing);
    }

    [Fact]
    public void An_attestation_that_has_lapsed_already_is_not_ended_again()
    {
        var attested = new Core.Attestation.KpiValueAttested(
            new KpiId("wait"), February, Core.Attestation.AttestedContent.Covered(Now.Kpis.All[new KpiId("wait")], February)!.Value, AttestationLevel.Stated, new("", "", ""));
        var lapsed = Now.ApplyHypothetically([attested, Value("wait", 61)]);
        Assert.Empty(WhatIf.Of(lapsed, February, ScorecardAxis.Theme, MidMarch, [Value("wait", 62)]).Lapsing);
    }

    [Fact]
    public void The_state_it_was_asked_of_stays_as_it_is()
    {
        var before = ObjectText.Of(Now);
        If(Value("ontime", 100), new KpiRetired(new KpiId("wait")));
        Assert.Equal(before, ObjectText.Of(Now));
    }
}
