using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.People;

public sealed class RoleTests
{
    private static readonly RoleGranted AnaAdministers = new(Ana.Person, Role.Administrator);

    [Fact]
    public void A_granted_role_is_recorded() => Given(AnaAdministers).When(new GrantRole(Ben.Person, Role.Smo)).ThenRecords(new RoleGranted(Ben.Person, Role.Smo));

    [Fact]
    public void The_operator_grants_the_first_role() =>
        Given().By(Actor.Operator).When(new GrantRole(Ana.Person, Role.Administrator)).ThenRecords(AnaAdministers);

    [Fact]
    public void A_role_granted_again_records_nothing() => Given(AnaAdministers).When(new GrantRole(Ana.Person, Role.Administrator)).ThenRecords();

    [Fact]
    public void A_withdrawn_role_is_recorded_and_gone() =>
        Given(AnaAdministers, new RoleGranted(Ben.Person, Role.Administrator), new RoleWithdrawn(Ana.Person, Role.Administrator))
            .When(new GrantRole(Ben.Person, Role.Smo)).ThenIsRejected(new OnlyAnAdministrator());

    [Fact]
    public void A_role_that_is_not_held_is_withdrawn_without_a_word() => Given(AnaAdministers).When(new WithdrawRole(Ben.Person, Role.Smo)).ThenRecords();

    [Fact]
    public void The_last_administrator_stays() =>
        Given(AnaAdministers).When(new WithdrawRole(Ana.Person, Role.Administrator)).ThenIsRejected(new LastAdministrator(Ana.Person));

    [Fact]
    public void Of_two_administrators_one_may_go() =>
        Given(AnaAdministers, new RoleGranted(Ben.Person, Role.Administrator))
            .When(new WithdrawRole(Ana.Person, Role.Administrator)).ThenRecords(new RoleWithdrawn(Ana.Person, Role.Administrator));

    [Theory]
    [InlineData("")]
    [InlineData("operator")]
    [InlineData("job:remind")]
    [InlineData("Ana")]
    [InlineData("ana maria")]
    [InlineData("a/b")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_is_no_persons_id_gets_no_role(string id) =>
        Given(AnaAdministers).When(new GrantRole(new PersonId(id), Role.Viewer)).ThenIsRejected(new InvalidPersonId(new PersonId(id)));
}
