using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Scenario;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.Strategy;

public sealed class DraftPlanTests
{
    private static readonly StatementsWritten Statements = new(new FreeText("Keep the region trading."), new FreeText("Every ship on its day."), [new FreeText("Safe first")]);
    private static readonly ThemeId Clean = new("clean");

    /// <summary>Each command with the fact it records; the same command again records nothing.</summary>
    public static readonly TheoryData<ICommand, DomainEvent> Changes = new()
    {
        { new WriteStatements(Statements.Mission, Statements.Vision, Statements.Values), Statements },
        { new DefinePerspective(new PerspectiveId("people"), "People", 4), new PerspectiveDefined(new PerspectiveId("people"), "People", 4) },
        { new DefineTheme(Clean, "Clean harbour", 20, Ben.Person), new ThemeDefined(Clean, "Clean harbour", 20, Ben.Person) },
        { new DefineObjective(Turn, TurnShips with { Weight = 3 }), new ObjectiveDefined(Turn, TurnShips with { Weight = 3 }) },
        { new LinkObjectives(Turn, Earn), new ObjectivesLinked(Turn, Earn) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_the_draft_is_recorded(ICommand command, DomainEvent fact) => Given(Draft).When(command).ThenRecords(fact);

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_same_change_again_records_nothing(ICommand command, DomainEvent fact) => Given([.. Draft, fact]).When(command).ThenRecords();

    [Theory]
    [MemberData(nameof(Changes))]
    public void Once_the_plan_is_agreed_a_change_needs_a_request(ICommand command, DomainEvent _) =>
        Given([.. Draft, new PlanBaselined(1)]).When(command).ThenIsRejected(new NeedsAChangeRequest(1));

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_the_agreed_plan_says_already_needs_no_request(ICommand command, DomainEvent fact) =>
        Given([.. Draft, fact, new PlanBaselined(1)]).When(command).ThenRecords();

    public static readonly TheoryData<ICommand, Rejection> Flaws = new()
    {
        { new DefinePerspective(new PerspectiveId("people"), "", 4), new NameIsMissing() },
        { new DefineTheme(Clean, "", 20, Ben.Person), new NameIsMissing() },
        { new DefineTheme(Clean, "Clean", -1, Ben.Person), new WeightBelowZero(-1) },
        { new DefineTheme(Clean, "Clean", 1, new PersonId("")), new InvalidPersonId(new PersonId("")) },
        { new DefineObjective(Turn, TurnShips with { Name = "" }), new NameIsMissing() },
        { new DefineObjective(Turn, TurnShips with { Weight = -0.5m }), new WeightBelowZero(-0.5m) },
        { new DefineObjective(Turn, TurnShips with { Owner = new PersonId("job:x") }), new InvalidPersonId(new PersonId("job:x")) },
        { new DefineObjective(Turn, TurnShips with { Theme = Clean }), new UnknownTheme(Clean) },
        { new DefineObjective(Turn, TurnShips with { Perspective = new PerspectiveId("people") }), new UnknownPerspective(new PerspectiveId("people")) },
        { new DefineObjective(Turn, TurnShips with { Unit = new UnitId("north") }), new UnknownUnit(new UnitId("north")) },
        { new RetireObjective(new ObjectiveId("x")), new UnknownObjective(new ObjectiveId("x")) },
        { new LinkObjectives(new ObjectiveId("x"), Turn), new UnknownObjective(new ObjectiveId("x")) },
        { new LinkObjectives(Turn, new ObjectiveId("x")), new UnknownObjective(new ObjectiveId("x")) },
        { new LinkObjectives(Turn, Turn), new LinksFormACircle(Turn, Turn) },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_change_is_refused(ICommand command, Rejection reason) => Given(Draft).When(command).ThenIsRejected(reason);

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flaw_is_named_before_anybody_is_sent_to_write_a_request(ICommand command, Rejection reason) =>
        Given([.. Draft, new PlanBaselined(1)]).When(command).ThenIsRejected(reason);

    [Fact]
    public void A_link_that_closes_a_circle_is_refused() =>
        Given([.. Draft, new ObjectivesLinked(Turn, Earn), new ObjectivesLinked(Earn, Grow)])
            .When(new LinkObjectives(Grow, Turn)).ThenIsRejected(new LinksFormACircle(Grow, Turn));

    [Fact]
    public void Two_ways_to_one_objective_are_no_circle() =>
        Given([.. Draft, new ObjectivesLinked(Turn, Earn), new ObjectivesLinked(Earn, Grow)])
            .When(new LinkObjectives(Turn, Grow)).ThenRecords(new ObjectivesLinked(Turn, Grow));

    [Fact]
    public void An_unlinked_pair_may_be_linked_the_other_way() =>
        Given([.. Draft, new ObjectivesLinked(Turn, Earn), new ObjectivesUnlinked(Turn, Earn)])
            .When(new LinkObjectives(Earn, Turn)).ThenRecords(new ObjectivesLinked(Earn, Turn));

    [Fact]
    public void Unlinking_what_is_not_linked_records_nothing() => Given(Draft).When(new UnlinkObjectives(Turn, Earn)).ThenRecords();

    [Fact]
    public void Unlinking_is_recorded() =>
        Given([.. Draft, new ObjectivesLinked(Turn, Earn)]).When(new UnlinkObjectives(Turn, Earn)).ThenRecords(new ObjectivesUnlinked(Turn, Earn));

    [Fact]
    public void A_retired_objective_takes_its_links_along() =>
        Given([.. Draft, new ObjectivesLinked(Turn, Earn), new ObjectivesLinked(Earn, Grow), new ObjectiveRetired(Earn)])
            .When(new LinkObjectives(Grow, Turn)).ThenRecords(new ObjectivesLinked(Grow, Turn));

    [Fact]
    public void An_empty_plan_cannot_be_agreed() => Given(AnaIsSmo).When(new BaselinePlan()).ThenIsRejected(new NothingToBaseline());

    [Fact]
    public void A_plan_is_agreed_once() => Given([.. Draft, new PlanBaselined(1)]).When(new BaselinePlan()).ThenIsRejected(new NeedsAChangeRequest(1));

    [Fact]
    public void Agreeing_is_recorded() => Given(Draft).When(new BaselinePlan()).ThenRecords(new PlanBaselined(1));
}
