using System.Globalization;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Bot.Messages;

/// <summary>For whom a card is written.</summary>
internal sealed class Readers(ChannelRules channel)
{
    private readonly TabLinks _tabs = new(channel.AppId);

    public CardReader Of(Turn turn) => new(turn.Reader, turn.Numbers, turn.Form, _tabs);

    /// <summary>Somebody whom we do not know, by what the client says.</summary>
    public CardReader OfLocale(string? locale)
    {
        var language = Languages.Find(locale) ?? CultureInfo.InvariantCulture;
        return new(language, language, CardPress.Execute, _tabs);
    }
}
