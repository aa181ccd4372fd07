using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Commands;

/// <summary>What was typed after the verb.</summary>
public sealed record ImportRequest(string File, string? Mapping, TenantId? Tenant, bool IntoSample, bool PreviewOnly);
