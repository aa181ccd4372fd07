namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Request to create a conversation with one person; Teams returns the existing one if there is one.</summary>
public sealed record ConversationParameters(IReadOnlyList<ChannelAccount> Members, string TenantId, bool IsGroup = false);
