using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exports;

/// <summary>The log was exported whole. The head is worth keeping apart from the export.</summary>
public sealed record Exported(TenantId Tenant, long Records, Sha256 Head) : Sentence;
