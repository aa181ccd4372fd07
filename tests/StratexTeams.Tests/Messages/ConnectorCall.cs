using System.Text.Json;

namespace StratexTeams.Tests.Messages;

/// <summary>One request from the bot to the Teams connector.</summary>
internal sealed record ConnectorCall(string Method, string Path, string Token, string Body)
{
    /// <summary>The JSON of the attached card.</summary>
    public string Card => JsonElement.Parse(Body).GetProperty("attachments")[0].GetProperty("content").GetRawText();
}
