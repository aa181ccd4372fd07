using System.Text.Json;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>One message of a chat: the bot's activity, unchanged, or the person's text.</summary>
/// <param name="Id">Unix milliseconds as in Teams: a later message has a larger id.</param>
/// <param name="Activity">Null for a message of the person.</param>
internal sealed record ChatMessage(string Id, DateTimeOffset At, string? Text = null, JsonElement? Activity = null)
{
    public bool IsOfBot => Activity is not null;
}
