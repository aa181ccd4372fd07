using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>The rules for claiming, releasing and settling effects.</summary>
public sealed class EffectTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly EffectId[] Ids = [.. Enumerable.Range(0, 9).Select(i => new EffectId(i))];
    private static readonly DateTimeOffset Lapsed = Scenario.Morning.AddTicks(-1);
    private static readonly DateTimeOffset Live = Scenario.Morning.AddTicks(1);

    [Fact]
    public void Nothing_is_claimed_where_nothing_is_asked_for() => Scenario.Given().When(Claim).ThenRecords();

    [Fact]
    public void What_is_asked_for_is_claimed_for_the_length_of_the_lease() =>
        Scenario.Given(Asked(EffectKind.Card)).When(Claim).ThenRecords(new EffectsClaimed([Ids[0]], Scenario.Morning + Lease));

    [Fact]
    public void Answers_come_first_then_the_rest_in_the_order_in_which_it_was_asked_for() =>
        Scenario.Given(Asked(EffectKind.Notice), Asked(EffectKind.CardUpdate), Asked(EffectKind.Card), Asked(EffectKind.CardUpdate)).When(Claim)
            .ThenRecords(new EffectsClaimed([Ids[1], Ids[3], Ids[0], Ids[2]], Scenario.Morning + Lease));

    [Fact]
    public void A_claim_holds_50_and_no_more() =>
        Scenario.Given(Enumerable.Repeat(Asked(EffectKind.Card), 51)).When(Claim)
            .ThenRecords(new EffectsClaimed([.. Enumerable.Range(0, 50).Select(i => new EffectId(i))], Scenario.Morning + Lease));

    [Theory]
    [InlineData(EffectKind.CardUpdate)]
    [InlineData(EffectKind.Card)]
    [InlineData(EffectKind.Notice)]
    public void What_somebody_else_has_claimed_is_left_alone(EffectKind kind) =>
        Scenario.Given(Asked(kind), new EffectsClaimed([Ids[0]], Live)).When(Claim).ThenRecords();

    [Theory]
    [InlineData(EffectKind.CardUpdate)]
    [InlineData(EffectKind.Card)]
    public void An_answer_or_a_card_whose_claim_ran_out_is_claimed_again(EffectKind kind) =>
        Scenario.Given(Asked(kind), new EffectsClaimed([Ids[0]], Scenario.Morning)).When(Claim)
            .ThenRecords(new EffectsClaimed([Ids[0]], Scenario.Morning + Lease));

    [Fact]
    public void A_notice_whose_claim_ran_out_is_closed_undecided() =>
        Scenario.Given(Asked(EffectKind.Notice), new EffectsClaimed([Ids[0]], Lapsed)).When(Claim)
            .ThenRecords(new EffectFailed(Ids[0], EffectFailure.InDoubt, null));

    [Fact]
    public void A_card_whose_second_claim_ran_out_is_closed_undecided() =>
        Scenario.Given(Asked(EffectKind.Card), new EffectsClaimed([Ids[0]], Lapsed), new EffectsClaimed([Ids[0]], Lapsed)).When(Claim)
            .ThenRecords(new EffectFailed(Ids[0], EffectFailure.InDoubt, null));

    [Fact]
    public void An_answer_is_claimed_again_however_often_its_claim_ran_out() =>
        Scenario.Given([Asked(EffectKind.CardUpdate), .. Enumerable.Repeat(new EffectsClaimed([Ids[0]], Lapsed), 9)]).When(Claim)
            .ThenRecords(new EffectsClaimed([Ids[0]], Scenario.Morning + Lease));

    [Fact]
    public void What_was_given_back_waits_for_its_time() =>
        Scenario.Given(Asked(EffectKind.Notice), new EffectsClaimed([Ids[0]], Live), new EffectsReleased([Ids[0]], Live)).When(Claim).ThenRecords();

    [Fact]
    public void What_was_given_back_is_claimed_again_as_if_it_had_never_been() =>
        Scenario.Given(Asked(EffectKind.Notice), new EffectsClaimed([Ids[0]], Live), new EffectsReleased([Ids[0]], Scenario.Morning)).When(Claim)
            .ThenRecords(new EffectsClaimed([Ids[0]], Scenario.Morning + Lease));

    [Fact]
    public void What_is_closed_and_what_is_claimed_go_into_one_append() =>
        Scenario.Given(Asked(EffectKind.Notice), new EffectsClaimed([Ids[0]], Lapsed), Asked(EffectKind.Card)).When(Claim)
            .ThenRecords(new EffectFailed(Ids[0], EffectFailure.InDoubt, null), new EffectsClaimed([Ids[2]], Scenario.Morning + Lease));

    [Fact]
    public void A_sender_gives_back_what_is_still_its_own() =>
        Scenario.Given(Asked(EffectKind.Card), Asked(EffectKind.Card), new EffectsClaimed([Ids[0], Ids[1]], Live), new EffectDone(Ids[0], "1"))
            .When(new ReleaseEffects([Ids[0], Ids[1]], Live, Scenario.Morning))
            .ThenRecords(new EffectsReleased([Ids[1]], Scenario.Morning));

    [Fact]
    public void A_sender_whose_claim_ran_out_does_not_give_back_what_is_another_sender_s_by_now() =>
        Scenario.Given(Asked(EffectKind.Card), new EffectsClaimed([Ids[0]], Lapsed), new EffectsClaimed([Ids[0]], Live))
            .When(new ReleaseEffects([Ids[0]], Lapsed, Scenario.Morning))
            .ThenRecords();

    [Fact]
    public void Giving_back_twice_records_nothing_the_second_time() =>
        Scenario.Given(Asked(EffectKind.Card), new EffectsClaimed([Ids[0]], Live), new EffectsReleased([Ids[0]], Live))
            .When(new ReleaseEffects([Ids[0]], Live, Scenario.Morning))
            .ThenRecords();

    [Fact]
    public void A_delivery_is_recorded_with_what_the_outside_calls_it() =>
        Scenario.Given(Asked(EffectKind.Card)).When(new RecordDelivery(Ids[0], new Delivery.Delivered("1:a"))).ThenRecords(new EffectDone(Ids[0], "1:a"));

    [Fact]
    public void A_refusal_is_recorded_with_its_reason() =>
        Scenario.Given(Asked(EffectKind.Card)).When(new RecordDelivery(Ids[0], new Delivery.Refused("blocked")))
            .ThenRecords(new EffectFailed(Ids[0], EffectFailure.Refused, "blocked"));

    public static readonly TheoryData<DomainEvent> Results =
        [new EffectDone(Ids[0], "1:a"), new EffectFailed(Ids[0], EffectFailure.Refused, "blocked"), new EffectFailed(Ids[0], EffectFailure.InDoubt, null)];

    [Theory]
    [MemberData(nameof(Results))]
    public void A_settled_effect_stays_as_it_was_settled_first(DomainEvent result)
    {
        Scenario.Given(Asked(EffectKind.Card), result).When(new RecordDelivery(Ids[0], new Delivery.Delivered("other"))).ThenRecords();
        Scenario.Given(Asked(EffectKind.Card), result).When(new RecordDelivery(Ids[0], new Delivery.Refused("other"))).ThenRecords();
        Scenario.Given(Asked(EffectKind.Card), result).When(Claim).ThenRecords();
    }

    private static ClaimEffects Claim => new(Lease);

    private static EffectRequested Asked(EffectKind kind) => new(kind, Scenario.Ana.Person, "kpi:churn");
}
