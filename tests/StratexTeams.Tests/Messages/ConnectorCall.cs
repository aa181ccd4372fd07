using System.Text.Json;

namespace StratexTeams.Tests.Messages;

/// <summary>One call that the bot made to Teams.</summary>
internal sealed record ConnectorCall(string Method, string Path, string Token, string Body)
{
    /// <summary>The card's own bytes.</summary>
    public string Card => JsonElement.Parse(Body).GetProperty("attachments")[0].GetProperty("content").GetRawText();
}
