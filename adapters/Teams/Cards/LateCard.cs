using StratexTeams.Adapters.Teams.Cards.Schema;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>People with overdue items: how many items, and since when. The caller sorts them; at most 12 are shown.</summary>
public static class LateCard
{
    private const int MostPeople = 12;

    public static AdaptiveCard Of(CardReader reader, IReadOnlyList<(string Name, int Count, DateOnly Since)> late) => new()
    {
        FallbackText = reader.Plain(new LateHeading()),
        Rtl = reader.Rtl,
        Body =
        [
            new CardElement.TextBlock(reader.Say(new LateHeading())) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
            late is []
                ? new CardElement.TextBlock(reader.Say(new CardNobodyIsLate()))
                : new CardElement.FactSet([.. late.Take(MostPeople).Select(each => new CardFact(CardText.Escape(each.Name), reader.Say(new LateLine(each.Count, reader.Day(each.Since)))))]),
            .. late.Count <= MostPeople ? Array.Empty<CardElement>() : [new CardElement.TextBlock(reader.Say(new MoreAreLate(late.Count - MostPeople))) { IsSubtle = true }],
        ],
        Actions = [reader.PageButton(TabPage.Late)],
    };
}
