using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Audit;

/// <summary>The number of records and the head of a log, noted earlier and kept outside it, to verify an export against. Either may be
/// unknown.</summary>
public sealed record Anchor(long? Records, Sha256? Head)
{
    public static readonly Anchor None = new(null, null);
}
