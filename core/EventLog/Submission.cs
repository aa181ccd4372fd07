using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog;

/// <summary>A command as submitted: for which tenant, by whom, under which id, and when that id was minted
/// (for a card: when its prompt was recorded, never a time taken from the card's own content).</summary>
public sealed record Submission(TenantId Tenant, Actor Actor, CommandId Id, DateTimeOffset MintedAt, ICommand Command);
