namespace StratexTeams.Bot.Local.Connector;

/// <summary>With whom the bot wants to speak, as the connector's protocol says it.</summary>
internal sealed record ConversationParameters(string TenantId, IReadOnlyList<ChannelAccount> Members, bool IsGroup = false);
