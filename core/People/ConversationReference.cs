namespace StratexTeams.Core.People;

/// <summary>The personal conversation with the bot, as the channel named it last.</summary>
public sealed record ConversationReference(Uri ServiceUrl, string ConversationId);
