using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>No error was found in an export; the case says how much of it an anchor confirms.</summary>
public abstract record Intact : Sentence
{
    private Intact() { }

    /// <summary>No anchor was given: records could be missing at the end, or the whole export rewritten.</summary>
    public sealed record IntactUnanchored(TenantId Tenant, long Records, Sha256 Head) : Intact;

    /// <summary>The anchor is the head of the export, so all of it is confirmed.</summary>
    public sealed record IntactAsAnchored(TenantId Tenant, long Records, Sha256 Head) : Intact;

    /// <summary>The anchor is the hash of an earlier record: the records up to it are confirmed, the newer ones are not.</summary>
    public sealed record IntactBeyondAnchor(TenantId Tenant, long Records, Sha256 Head, long Anchored) : Intact
    {
        public long Newer => Records - Anchored;
    }

    /// <summary>The anchor had a number of records but no head, and the export has at least as many: nothing else is confirmed.</summary>
    public sealed record IntactByCountOnly(TenantId Tenant, long Records, Sha256 Head, long Anchored) : Intact;
}
