using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

/// <summary>For whom a card is written.</summary>
internal sealed class Readers(TabLinks tabs)
{
    public CardReader Of(Turn turn, TenantState state) => new(turn.Reader, turn.Numbers, state.Organisation.CardPress, tabs);

    /// <summary>For a sentence without a button, to anybody who reads this language.</summary>
    public CardReader OfLocale(string? locale)
    {
        var language = Language.Find(locale) ?? CultureInfo.InvariantCulture;
        return new(Language.SpokenTo(language), language, CardPress.Execute, tabs);
    }
}
