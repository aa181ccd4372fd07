using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Lists the commands that the bot understands.</summary>
public static class HelpCard
{
    /// <param name="why">What the bot did not understand; null when the person asked for help.</param>
    public static AdaptiveCard Of(CardReader reader, Sentence? why, bool isOffice) => new()
    {
        FallbackText = reader.Plain(why ?? new HelpHeading()),
        Rtl = reader.Rtl,
        Body =
        [
            .. why is null ? Array.Empty<CardElement>() : [new CardElement.TextBlock(reader.Say(why))],
            new CardElement.TextBlock(reader.Say(new HelpHeading())) { Weight = TextWeight.Bolder },
            .. Lines(isOffice).Select(line => new CardElement.TextBlock(reader.Say(line)) { Spacing = CardSpacing.Small }),
        ],
        Actions = isOffice ? [reader.DueButton, reader.ScorecardButton, reader.LateButton] : [reader.DueButton, reader.ScorecardButton],
    };

    private static IEnumerable<Sentence> Lines(bool isOffice) =>
        [new HelpDue(), new HelpScorecard(), new HelpKpi(), new HelpObjective(), .. isOffice ? [new HelpLate()] : Array.Empty<Sentence>(), new HelpHelp()];
}
