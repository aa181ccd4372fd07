namespace StratexTeams.Core.EventLog;

/// <summary>A command as somebody submitted it: in which tenant, who, under which id, and when that id was minted
/// (a card's when its prompt was recorded, never a time that the card itself claims).</summary>
public sealed record Submission(TenantId Tenant, Actor Actor, CommandId Id, DateTimeOffset MintedAt, ICommand Command);
