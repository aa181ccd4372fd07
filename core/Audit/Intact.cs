using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>Nothing is wrong with an export, and how far somebody outside it vouches for that.</summary>
public abstract record Intact : Sentence
{
    private Intact() { }

    /// <summary>Nobody said what the end must be: the last records may be left out, and all of them written anew.</summary>
    public sealed record IntactUnanchored(TenantId Tenant, long Records, Sha256 Head) : Intact;

    /// <summary>The anchor is the head.</summary>
    public sealed record IntactAsAnchored(TenantId Tenant, long Records, Sha256 Head) : Intact;

    /// <summary>The anchor is the head of an earlier part.</summary>
    public sealed record IntactBeyondAnchor(TenantId Tenant, long Records, Sha256 Head, long Anchored) : Intact
    {
        public long Newer => Records - Anchored;
    }

    /// <summary>Only a number of records was known, and there are as many or more.</summary>
    public sealed record IntactInLength(TenantId Tenant, long Records, Sha256 Head, long Anchored) : Intact;
}
