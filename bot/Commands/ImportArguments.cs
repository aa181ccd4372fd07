using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Bot.Commands;

/// <summary>The arguments of the verb import.</summary>
public sealed record ImportArguments(string File, string? Mapping, TenantId? Tenant, bool IsForSample, bool PreviewOnly);
