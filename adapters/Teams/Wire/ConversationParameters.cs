namespace StratexTeams.Adapters.Teams.Wire;

/// <summary>Opens the conversation with one person, or finds the one there is.</summary>
public sealed record ConversationParameters(IReadOnlyList<ChannelAccount> Members, string TenantId, bool IsGroup = false);
