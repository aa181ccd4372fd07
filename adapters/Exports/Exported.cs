using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exports;

/// <summary>The whole log was exported. Number of records and head, kept apart from the export, are the anchor of a later
/// check.</summary>
public sealed record Exported(TenantId Tenant, long Records, Sha256 Head) : Sentence;
