using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using static StratexTeams.Core.Tests.Kpis.ShipKpi;
using static StratexTeams.Core.Tests.Scenario;

namespace StratexTeams.Core.Tests.Prompts;

/// <summary>Months are locked while Cleo's card for February is in her chat.</summary>
public sealed class RefreshOutdatedCardsTests
{
    private static readonly DomainEvent[] Asked =
    [
        .. Defined,
        new PromptIssued(Cleo.Person, new DateOnly(2026, 3, 5), [new PromptRow(OnTime, February, PromptTask.Report)]),
        new EffectRequested(EffectKind.Card, Cleo.Person, PromptState.Subject),
    ];

    private static readonly EffectId Message = new(Asked.Length - 1);
    private static readonly EffectDone Arrived = new(Message, "card-1");
    private static readonly EffectRequested Put = new(EffectKind.CardUpdate, Cleo.Person, $"prompt {Message.Sequence}");

    private static PeriodLocked Closed(Period month) => new(month, month.End, new DateOnly(2026, 3, 16), ScorecardRules.Version, RollupPolicy.Default);

    private static Decision PutAfter(params IEnumerable<DomainEvent> facts) => Given([.. Asked, .. facts]).By(Actor.Job("put-cards")).When(new RefreshOutdatedCards());

    [Fact]
    public void The_card_of_a_month_that_is_closed_is_put_once_more() => PutAfter(Arrived, Closed(February)).ThenRecords(Put);

    [Fact]
    public void And_not_again() => PutAfter(Arrived, Closed(February), Put).ThenRecords();

    [Fact]
    public void Nor_when_the_next_month_is_closed() => PutAfter(Arrived, Closed(February), Put, Closed(Period.Month(2026, 3))).ThenRecords();

    [Fact]
    public void A_month_closed_with_a_later_one_counts() => PutAfter(Arrived, Closed(Period.Month(2026, 3))).ThenRecords(Put);

    [Fact]
    public void A_month_that_is_not_on_it_leaves_it_alone() => PutAfter(Arrived, Closed(January)).ThenRecords();

    [Fact]
    public void Before_anything_is_closed_it_is_left_alone() => PutAfter(Arrived).ThenRecords();

    [Fact]
    public void A_card_that_is_under_way_is_put_once_it_has_arrived()
    {
        PutAfter(Closed(February)).ThenRecords();
        PutAfter(Closed(February), Arrived).ThenRecords(Put);
    }

    [Fact]
    public void A_newer_card_has_ended_it() =>
        PutAfter(Arrived, Closed(February), new PromptIssued(Cleo.Person, new DateOnly(2026, 3, 17), [new PromptRow(OnTime, February, PromptTask.Attest)])).ThenRecords();
}
