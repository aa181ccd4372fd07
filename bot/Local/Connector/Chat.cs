using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>The messages between one person and the bot, the newest last.</summary>
internal sealed record Chat(
    [property: JsonPropertyName("conversation")] string Conversation,
    [property: JsonPropertyName("messages")] ImmutableArray<ChatMessage> Messages)
{
    /// <summary>How many messages are kept; older ones are dropped.</summary>
    public const int MaxMessages = 200;

    /// <summary>The last message that the bot sent.</summary>
    [JsonPropertyName("heard")]
    public string? LastBotMessage => Messages.LastOrDefault(message => message.IsOfBot)?.Id;

    public static Chat Empty(string conversation) => new(conversation, []);

    public Chat WithMessage(DateTimeOffset at, string? text, JsonElement? activity)
    {
        var message = new ChatMessage(NextId(at), at, text, activity);
        return this with { Messages = [.. Messages.TakeLast(MaxMessages - 1), message] };
    }

    /// <summary>Null when the bot sent no such message, or it was dropped.</summary>
    public Chat? WithUpdated(string id, JsonElement activity) =>
        Find(id) is { } held ? this with { Messages = Messages.Replace(held, held with { Activity = activity }) } : null;

    public Chat? Without(string id) => Find(id) is { } held ? this with { Messages = Messages.Remove(held) } : null;

    private ChatMessage? Find(string id) => Messages.FirstOrDefault(message => message.IsOfBot && message.Id == id);

    private string NextId(DateTimeOffset at)
    {
        var last = Messages is [.., var newest] ? long.Parse(newest.Id, CultureInfo.InvariantCulture) : 0;
        return Math.Max(at.ToUnixTimeMilliseconds(), last + 1).ToString(CultureInfo.InvariantCulture);
    }
}
