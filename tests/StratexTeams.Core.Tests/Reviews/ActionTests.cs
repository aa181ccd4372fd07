using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tests.Strategy;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Reviews;

public sealed class ActionTests
{
    private static readonly ActionId Motor = new("a1");
    private static readonly DateOnly Due = new(2026, 4, 30);
    private static readonly FreeText Text = new("Second motor for crane 3");
    private static readonly ActionAgreed OnKpi = new(Motor, OnTime, null, Emil.Person, Due, Text);
    private static readonly ActionAgreed OnObjective = new(Motor, null, PlanExamples.Turn, Emil.Person, Due, Text);

    private static AgreeAction Agree(ActionAgreed agreed) => new(agreed.Action, agreed.Kpi, agreed.Objective, agreed.Owner, agreed.Due, agreed.Text);

    public static readonly TheoryData<string, Actor, bool, bool> People = new()
    {
        { "the strategy office", Ana, true, true },
        { "the KPI's owner", Cleo, true, false },
        { "the objective's owner", Finn, false, true },
        { "an executive", Gil, false, false },
        { "a stranger", Ben, false, false },
    };

    [Theory]
    [MemberData(nameof(People))]
    public void An_action_is_agreed_by_the_owner_of_its_subject_or_the_office(string who, Actor actor, bool kpi, bool objective)
    {
        Assert.Equal((who, kpi), (who, Given(Defined).By(actor).When(Agree(OnKpi)) is Decision.Accepted));
        Assert.Equal((who, objective), (who, Given(Defined).By(actor).When(Agree(OnObjective)) is Decision.Accepted));
    }

    [Fact]
    public void An_action_is_recorded_as_agreed_and_once()
    {
        Given(Defined).When(Agree(OnKpi)).ThenRecords(OnKpi);
        Given([.. Defined, OnKpi]).When(Agree(OnKpi)).ThenRecords();
    }

    public static readonly TheoryData<ICommand, Rejection> Flaws = new()
    {
        { Agree(OnKpi with { Objective = PlanExamples.Turn }), new ActionNeedsOneSubject() },
        { Agree(OnKpi with { Kpi = null }), new ActionNeedsOneSubject() },
        { Agree(OnKpi with { Kpi = new KpiId("x") }), new UnknownKpi(new KpiId("x")) },
        { Agree(OnObjective with { Objective = new ObjectiveId("x") }), new UnknownObjective(new ObjectiveId("x")) },
        { Agree(OnKpi with { Action = new ActionId("") }), new NameIsMissing() },
        { Agree(OnKpi with { Owner = new PersonId("A") }), new InvalidPersonId(new PersonId("A")) },
        { Agree(OnKpi with { Text = new FreeText(" ") }), new ActionNeedsAText() },
        { Agree(OnKpi with { Text = new FreeText(new string('t', 1_001)) }), new TextIsTooLong(1_000) },
        { Agree(OnKpi with { Due = new DateOnly(2026, 3, 4) }), new DueInThePast(new DateOnly(2026, 3, 4)) },
        { new CloseAction(Motor), new UnknownAction(Motor) },
        { new DropAction(Motor, Text), new UnknownAction(Motor) },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flawed_action_is_refused(ICommand command, Rejection reason) => Given(Defined).When(command).ThenIsRejected(reason);

    [Fact]
    public void Another_action_under_the_same_id_is_refused() => Given([.. Defined, OnKpi]).When(Agree(OnObjective)).ThenIsRejected(new ActionIsKnown(Motor));

    public static readonly TheoryData<string, ICommand, DomainEvent[], DomainEvent[]?, Rejection?> Closing = new()
    {
        { "done", new CloseAction(Motor), [OnKpi], [new ActionDone(Motor, null)], null },
        { "done twice", new CloseAction(Motor), [OnKpi, new ActionDone(Motor, null)], [], null },
        { "done after it was dropped", new CloseAction(Motor), [OnKpi, new ActionDropped(Motor, Text)], null, new ActionWasDropped(Motor) },
        { "dropped", new DropAction(Motor, Text), [OnKpi], [new ActionDropped(Motor, Text)], null },
        { "dropped twice", new DropAction(Motor, Text), [OnKpi, new ActionDropped(Motor, Text)], [], null },
        { "dropped after it was done", new DropAction(Motor, Text), [OnKpi, new ActionDone(Motor, null)], null, new ActionWasDone(Motor) },
        { "dropped without a reason", new DropAction(Motor, new FreeText("")), [OnKpi], null, new DroppingNeedsAReason() },
    };

    [Theory]
    [MemberData(nameof(Closing))]
    public void An_action_ends_once(string how, ICommand command, DomainEvent[] facts, DomainEvent[]? recorded, Rejection? reason)
    {
        var decision = Given([.. Defined, .. facts]).When(command);
        Assert.Equal(recorded ?? [], decision is Decision.Accepted accepted ? accepted.Facts : []);
        Assert.Equal((how, reason), (how, (decision as Decision.Rejected)?.Reason));
    }

    [Fact]
    public void Its_owner_says_that_it_is_done_and_does_not_drop_it()
    {
        Given([.. Defined, OnKpi]).By(Emil).When(new CloseAction(Motor)).ThenRecords(new ActionDone(Motor, null));
        Given([.. Defined, OnKpi]).By(Emil).When(new DropAction(Motor, Text)).ThenIsRejected(new OnlyTheStrategyOffice());
        Given([.. Defined, OnKpi]).By(Ben).When(new CloseAction(Motor)).ThenIsRejected(new OnlyTheStrategyOffice());
    }

    [Fact]
    public void An_open_action_is_overdue_after_its_day()
    {
        var action = StateOf(Defined, OnKpi).Reviews.Actions[Motor];
        Assert.Equal((false, true), (action.IsOverdueOn(Due), action.IsOverdueOn(Due.AddDays(1))));
        Assert.False(StateOf(Defined, OnKpi, new ActionDone(Motor, null)).Reviews.Actions[Motor].IsOverdueOn(Due.AddDays(1)));
    }
}
