using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.Turns;
using StratexTeams.Core;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages.Responses;

/// <summary>Makes the <see cref="CardReader"/> that a card is written
/// for: language, number format, form of buttons and tab links.</summary>
internal sealed class CardReaderFactory(TabLinks tabs)
{
    public CardReader For(Turn turn, TenantState state) => new(turn.Language, turn.NumberCulture, state.Organisation.CardPress, tabs);

    /// <summary>A reader of whom only the locale is known; for cards without buttons.</summary>
    public CardReader ForLocale(string? locale)
    {
        var language = Language.Find(locale) ?? CultureInfo.InvariantCulture;
        return new(Language.SupportedFor(language), language, CardPress.Execute, tabs);
    }
}
