using StratexTeams.Adapters.Teams.Cards.Schema;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Greets a person and says how many items wait for them.</summary>
public static class GreetingCard
{
    public static AdaptiveCard Of(CardReader reader, string name, int waiting)
    {
        var waits = Waits(waiting);
        return new()
        {
            FallbackText = reader.Plain(waits),
            Rtl = reader.Rtl,
            Body =
            [
                new CardElement.TextBlock(reader.Say(new Greeting(name))) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
                new CardElement.TextBlock(reader.Say(waits)),
                new CardElement.TextBlock(reader.Say(new GreetingExplains())) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = waiting > 0 ? [reader.DueButton, reader.ScorecardButton, reader.HelpButton] : [reader.ScorecardButton, reader.HelpButton],
        };
    }

    private static Sentence Waits(int count) => count switch
    {
        0 => new NothingWaits(),
        1 => new OneWaits(),
        _ => new SeveralWait(count),
    };
}
