using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.People;

/// <summary>The table of rights and roles, written a second time so that a change of it shows as a failing test.</summary>
public sealed class RightsTests
{
    private static readonly Dictionary<Right, Role[]> Holders = new()
    {
        [Right.ChangeSettings] = [Role.Smo, Role.Administrator],
        [Right.GrantRoles] = [Role.Administrator],
        [Right.ChangeModel] = [Role.Smo],
        [Right.ReportOnBehalf] = [Role.Smo],
        [Right.LockPeriods] = [Role.Smo],
        [Right.DecideRequests] = [Role.Executive],
        [Right.ReadEverything] = [Role.Smo, Role.Executive, Role.Auditor],
        [Right.Verify] = [Role.Auditor],
    };

    public static readonly TheoryData<Right> AllRights = [.. Enum.GetValues<Right>()];

    [Theory]
    [MemberData(nameof(AllRights))]
    public void A_right_is_held_by_these_roles_and_no_other(Right right) =>
        Assert.Equal(Holders[right].Order(), Enum.GetValues<Role>().Where(role => StateOf(role).May(Ana, right)));

    [Theory]
    [MemberData(nameof(AllRights))]
    public void Somebody_without_a_role_holds_no_right(Right right) => Assert.False(TenantState.Empty(Tenant).May(Ana, right));

    [Fact]
    public void The_operator_sets_up_and_neither_decides_nor_reads() =>
        Assert.Equal(
            [Right.DecideRequests, Right.ReadEverything],
            Enum.GetValues<Right>().Where(right => !TenantState.Empty(Tenant).May(Actor.Operator, right)));

    [Fact]
    public void Whoever_calls_themselves_operator_in_a_card_is_not_the_operator() =>
        Assert.False(TenantState.Empty(Tenant).May(Actor.Operator with { EntryPoint = EntryPoint.Card }, Right.ChangeModel));

    public static readonly TheoryData<ICommand, Rejection> Refusals = new()
    {
        { new GrantRole(Ben.Person, Role.Viewer), new OnlyAnAdministrator() },
        { new WithdrawRole(Ben.Person, Role.Viewer), new OnlyAnAdministrator() },
        { new ChangeOrganisationSettings(Ports), new OnlyAnAdministrator() },
        { new DefineUnit(new UnitId("north"), "North", null), new OnlyTheStrategyOffice() },
        { new WriteStatements(new FreeText("m"), new FreeText("v"), []), new OnlyTheStrategyOffice() },
        { new DefinePerspective(new PerspectiveId("customer"), "Customer", 1), new OnlyTheStrategyOffice() },
        { new DefineTheme(new ThemeId("clean"), "Clean", 1, Ben.Person), new OnlyTheStrategyOffice() },
        { new DefineObjective(Turn, TurnShips), new OnlyTheStrategyOffice() },
        { new RetireObjective(Turn), new OnlyTheStrategyOffice() },
        { new LinkObjectives(Turn, Earn), new OnlyTheStrategyOffice() },
        { new UnlinkObjectives(Turn, Earn), new OnlyTheStrategyOffice() },
        { new BaselinePlan(), new OnlyTheStrategyOffice() },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Without_the_right_a_command_is_refused_whatever_it_says(ICommand command, Rejection refusal) =>
        Given(new RoleGranted(Ana.Person, Role.Executive), new RoleGranted(Ana.Person, Role.Auditor), new RoleGranted(Ana.Person, Role.Viewer))
            .When(command).ThenIsRejected(refusal);

    private static TenantState StateOf(Role role) =>
        TenantState.Empty(Tenant).Apply(LogRecords.After(TenantState.Empty(Tenant), new RoleGranted(Ana.Person, role)));
}
