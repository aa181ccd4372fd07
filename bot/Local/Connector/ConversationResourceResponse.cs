namespace StratexTeams.Bot.Local.Connector;

/// <summary>Names what was made: a conversation or a message.</summary>
internal sealed record ConversationResourceResponse(string Id);
