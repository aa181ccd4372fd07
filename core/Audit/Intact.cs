using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>Nothing is wrong with an export, and how far somebody outside it vouches for that.</summary>
public abstract record Intact : Sentence
{
    private Intact(TenantId tenant, long records, Sha256 head) => (Tenant, Records, Head) = (tenant, records, head);

    public TenantId Tenant { get; }

    public long Records { get; }

    public Sha256 Head { get; }

    /// <summary>Nobody said what the end must be: the last records may be left out, and all of them written anew.</summary>
    public sealed record IntactUnanchored(ExportSummary Of) : Intact(Of.Tenant, Of.Records, Of.Head);

    /// <summary>The anchor is the head.</summary>
    public sealed record IntactAsAnchored(ExportSummary Of) : Intact(Of.Tenant, Of.Records, Of.Head);

    /// <summary>The anchor is the head of an earlier part.</summary>
    public sealed record IntactBeyondAnchor(ExportSummary Of, long Anchored) : Intact(Of.Tenant, Of.Records, Of.Head)
    {
        public long Newer => Records - Anchored;
    }

    /// <summary>Only a number of records was known, and there are as many or more.</summary>
    public sealed record IntactInLength(ExportSummary Of, long Anchored) : Intact(Of.Tenant, Of.Records, Of.Head);
}
