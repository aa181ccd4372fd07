using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>KPIs or objectives that match a search, as buttons to choose from.</summary>
public static class SuggestionsCard
{
    /// <summary>Teams shows at most six buttons on a card.</summary>
    public const int MostButtons = 6;

    /// <param name="verb">The verb that shows the chosen item.</param>
    public static AdaptiveCard Of(CardReader reader, Sentence heading, string verb, IReadOnlyList<(string Id, string Name)> found) => new()
    {
        FallbackText = reader.Plain(heading),
        Rtl = reader.Rtl,
        Body =
        [
            new CardElement.TextBlock(reader.Say(heading)),
            .. found is [] ? Array.Empty<CardElement>() : [new CardElement.TextBlock(reader.Say(new NamesAreClose())) { IsSubtle = true }],
            .. found.Count <= MostButtons ? Array.Empty<CardElement>() : [new CardElement.TextBlock(reader.Say(new MoreMatch(found.Count - MostButtons))) { IsSubtle = true, Size = TextSize.Small }],
        ],
        Actions = found is [] ? [reader.ScorecardButton] : [.. found.Take(MostButtons).Select(each => reader.NamedButton(each.Name, verb, each.Id))],
    };
}
