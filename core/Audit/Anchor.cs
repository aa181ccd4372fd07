using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Audit;

/// <summary>What somebody noted of a log earlier and kept away from it. Either half may be unknown.</summary>
public sealed record Anchor(long? Records, Sha256? Head)
{
    public static readonly Anchor None = new(null, null);
}
