using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>The scores of the plan and of its groups for one month.</summary>
public static class ScorecardCard
{
    private const int MostGroups = 12;

    public static AdaptiveCard Of(CardReader reader, Scorecard card)
    {
        var heading = new ScorecardHeading(reader.Name(card.Period));
        return new()
        {
            FallbackText = reader.Plain(heading),
            Rtl = reader.Rtl,
            Body =
            [
                new CardElement.TextBlock(reader.Say(heading)) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
                new CardElement.TextBlock(reader.Say(new ScorecardPlan($"{reader.Status(card.Plan.Status)} · {reader.Score(card.Plan)}"))),
                new CardElement.FactSet([.. card.Groups.Take(MostGroups).Select(group => FactOf(reader, group))]),
                new CardElement.TextBlock(reader.Say(card.Reported is null ? new ScorecardKnown() : new ScorecardReported())) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = [reader.PageButton(TabPage.Scorecard)],
        };
    }

    private static CardFact FactOf(CardReader reader, ScorecardGroup group) =>
        new(CardText.Escape(group.Name), CardText.Escape($"{reader.Status(group.Result.Status)} · {reader.Score(group.Result)}"));
}
