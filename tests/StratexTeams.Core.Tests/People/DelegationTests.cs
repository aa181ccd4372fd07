using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.People;

public sealed class DelegationTests
{
    private static readonly PersonId Cleo = new("cleo");
    private static readonly Delegation ToBen = new(Ben.Person, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 14));
    private static readonly DutiesDelegated CleoToBen = new(Cleo, ToBen);

    public static readonly TheoryData<string, Actor, bool> People = new()
    {
        { "the person", new Actor(Cleo, EntryPoint.Page), true },
        { "the strategy office", Ana, true },
        { "whoever runs the command line", Actor.Operator, true },
        { "the deputy", Ben, false },
        { "a job", Actor.Job("prompt"), false },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void Duties_are_delegated_by_the_person_or_the_office(string who, Actor actor, bool may) =>
        Assert.Equal((who, may), (who, Given(AnaIsSmo).By(actor).When(new DelegateDuties(Cleo, ToBen)) is Decision.Accepted));

    [Fact]
    public void Somebody_else_is_told_whom_to_ask() => Given(AnaIsSmo).By(Ben).When(new DelegateDuties(Cleo, ToBen)).ThenIsRejected(new OnlyTheStrategyOffice());

    [Fact]
    public void A_delegation_is_recorded_once()
    {
        Given(AnaIsSmo).When(new DelegateDuties(Cleo, ToBen)).ThenRecords(CleoToBen);
        Given(AnaIsSmo, CleoToBen).When(new DelegateDuties(Cleo, ToBen)).ThenRecords();
    }

    public static readonly TheoryData<DelegateDuties, Rejection> Flaws = new()
    {
        { new DelegateDuties(Cleo, ToBen with { Deputy = Cleo }), new CannotDeputiseForOneself() },
        { new DelegateDuties(Cleo, ToBen with { Deputy = new PersonId("B") }), new InvalidPersonId(new PersonId("B")) },
        { new DelegateDuties(new PersonId("job:x"), ToBen), new InvalidPersonId(new PersonId("job:x")) },
        { new DelegateDuties(Cleo, ToBen with { Until = new DateOnly(2026, 2, 28) }), new EndsBeforeItBegins(new DateOnly(2026, 3, 1), new DateOnly(2026, 2, 28)) },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_delegation_is_refused(DelegateDuties command, Rejection reason) => Given(AnaIsSmo).When(command).ThenIsRejected(reason);

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-14", true)]
    [InlineData("2026-03-15", false)]
    public void A_deputy_stands_in_from_the_first_to_the_last_day(string day, bool standsIn) =>
        Assert.Equal(standsIn, StateOf([CleoToBen]).People.ActsFor(Ben.Person, Cleo, DateOnly.Parse(day, null)));

    [Fact]
    public void The_last_delegation_counts() =>
        Assert.False(StateOf([CleoToBen, new DutiesDelegated(Cleo, ToBen with { Deputy = Ana.Person })]).People.ActsFor(Ben.Person, Cleo, ToBen.From));

    [Fact]
    public void Nobody_stands_in_for_the_other_way_round() => Assert.False(StateOf([CleoToBen]).People.ActsFor(Cleo, Ben.Person, ToBen.From));
}
