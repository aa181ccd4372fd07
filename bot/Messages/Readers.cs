using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

/// <summary>For whom a card is written.</summary>
internal sealed class Readers(TabLinks tabs)
{
    public CardReader Of(Turn turn) => new(turn.Reader, turn.Numbers, turn.Form, tabs);

    /// <summary>Somebody whom we do not know, by what the client says.</summary>
    public CardReader OfLocale(string? locale)
    {
        var language = Language.Find(locale) ?? CultureInfo.InvariantCulture;
        return new(Language.SpokenTo(language), language, CardPress.Execute, tabs);
    }
}
