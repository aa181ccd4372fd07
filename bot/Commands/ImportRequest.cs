using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

/// <summary>The arguments of the verb import.</summary>
public sealed record ImportRequest(string File, string? Mapping, TenantId? Tenant, bool IntoSample, bool PreviewOnly);
