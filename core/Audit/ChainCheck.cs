using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Audit;

/// <summary>Verifies an export line by line: each record against its line in hashes.txt and against the previous record, up to the first
/// error. A record that continues the chain but whose hash differs from hashes.txt is in doubt until the next record, or the head in
/// export.json, confirms either the record or the line in hashes.txt.</summary>
public sealed record ChainCheck(ExportSummary? Summary, Anchor Anchor)
{
    /// <summary>How many records were verified.</summary>
    public long Records { get; private init; }

    public Sha256 Head { get; private init; } = Sha256.None;

    public Finding? Finding { get; private init; }

    /// <summary>The first record whose hash differs from hashes.txt although the next record or the head confirms the record.</summary>
    public long? ContradictedRecord { get; private init; }

    /// <summary>The first record without a line in hashes.txt.</summary>
    public long? RecordWithoutHashLine { get; private init; }

    /// <summary>The first record whose line in hashes.txt is not its hash.</summary>
    public long? BadHashLine => (ContradictedRecord, RecordWithoutHashLine) is ({ } contradicted, { } unhashed) ? Math.Min(contradicted, unhashed) : ContradictedRecord ?? RecordWithoutHashLine;

    /// <summary>The hash of a record found at another record's line when hashes.txt has a different hash on that line; else null.</summary>
    public Sha256? MisplacedLineHash { get; private init; }

    private TenantId Tenant => Last?.Tenant ?? default;

    private RecordLink? Last { get; init; }

    private bool LastInDoubt { get; init; }

    private long? AnchoredAt { get; init; }

    private long? SummaryHeadAt { get; init; }

    /// <param name="line">A complete line without its line end.</param>
    /// <param name="hashLine">Null where hashes.txt has no hash for it.</param>
    public ChainCheck AddLine(ReadOnlyMemory<byte> line, Sha256? hashLine)
    {
        var hash = new StoredEvent(Records, line).Hash();
        var link = RecordLink.TryRead(line);
        if (LastInDoubt && link?.Previous != Head)
        {
            return this with { Finding = new Finding.RecordChanged(Records - 1) };
        }

        var mayBe = hashLine is null || hashLine == hash;
        if (ViolationOf(link) is { } breach)
        {
            var isStray = breach is Finding.RecordOutOfPlace;
            return this with { Finding = mayBe || isStray ? breach : new Finding.RecordChanged(Records), MisplacedLineHash = mayBe || !isStray ? null : hash };
        }

        return this with
        {
            Records = Records + 1,
            Head = hash,
            Last = link,
            LastInDoubt = !mayBe,
            ContradictedRecord = ContradictedRecord ?? (LastInDoubt ? Records - 1 : null),
            RecordWithoutHashLine = RecordWithoutHashLine ?? (hashLine is null ? Records : null),
            AnchoredAt = AnchoredAt ?? (hash == Anchor.Head ? Records + 1 : null),
            SummaryHeadAt = SummaryHeadAt ?? (hash == Summary?.Head ? Records + 1 : null),
        };
    }

    /// <summary>The state of the check after the last complete line.</summary>
    /// <param name="unfinished">Whether bytes without a line end follow the last complete line.</param>
    public ChainCheck End(long hashLines, bool unfinished) => this switch
    {
        { Finding: not null } => this,
        { LastInDoubt: true } when unfinished || !MatchesSummaryHead => this with { Finding = new Finding.RecordChanged(ContradictedRecord ?? Records - 1) },
        { LastInDoubt: true } => (this with { LastInDoubt = false, ContradictedRecord = ContradictedRecord ?? Records - 1 }).End(hashLines, unfinished),
        _ => this with { Finding = WrongEnd(Summary?.Records ?? hashLines, unfinished) },
    };

    /// <summary>How the records, consistent in themselves, contradict the anchor; null where they do not.</summary>
    public Finding? AgainstAnchor() => Anchor switch
    {
        { Records: { } anchored } when Records < anchored => new Finding.ShorterThanAnchor(Records, anchored),
        { Head: { } head, Records: { } anchored } when AnchoredAt != anchored => new Finding.HistoryDiffersFromAnchor(head),
        { Head: { } head } when AnchoredAt is null => new Finding.AnchorNotFound(head),
        _ => null,
    };

    /// <summary>The result where nothing is wrong.</summary>
    public Intact Conclude() => (Anchor, AnchoredAt) switch
    {
        (_, { } anchored) when anchored == Records => new Intact.IntactAsAnchored(Tenant, Records, Head),
        (_, { } anchored) => new Intact.IntactBeyondAnchor(Tenant, Records, Head, anchored),
        ({ Records: { } anchored }, _) => new Intact.IntactByCountOnly(Tenant, Records, Head, anchored),
        _ => new Intact.IntactUnanchored(Tenant, Records, Head),
    };

    /// <summary>The contents export.json must have for these records.</summary>
    public ExportSummary ToSummary() => new(Tenant, Records, Head);

    private bool MatchesSummaryHead => Summary?.Head == Head;

    private Finding? WrongEnd(long records, bool unfinished) => this switch
    {
        { SummaryHeadAt: { } end } when end < Records && end == records => new Finding.RecordsAdded(end),
        _ when unfinished && (Records < records || Summary is null) => new Finding.RecordsCut(Records, Math.Max(records, Records + 1)),
        _ when unfinished => new Finding.RecordsAdded(Records),
        _ when !MatchesSummaryHead && Records < Math.Max(records, 1) => new Finding.RecordsCut(Records, Math.Max(records, 1)),
        { ContradictedRecord: { } record } when Summary is not null && !MatchesSummaryHead => new Finding.RecordChanged(record),
        _ => null,
    };

    private Finding? ViolationOf(RecordLink? link) => link switch
    {
        null or { Sequence: < 0 } => new Finding.RecordUnreadable(Records),
        _ when link.Sequence != Records => new Finding.RecordOutOfPlace(Records, link.Sequence),
        _ when link.Tenant != (Last ?? link).Tenant => new Finding.RecordOfAnotherTenant(Records),
        _ when link.Incarnation < (Last ?? link).Incarnation => new Finding.RecordOfEarlierIncarnation(Records),
        _ when link.Previous != Head => new Finding.RecordDoesNotFollow(Records),
        _ when link.RecordedAt < (Last ?? link).RecordedAt => new Finding.RecordTimeGoesBack(Records),
        _ => null,
    };
}
