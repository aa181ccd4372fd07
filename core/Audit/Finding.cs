using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Audit;

/// <summary>The first error found in an export.</summary>
public abstract record Finding : Rejection
{
    private Finding(string code, long? record)
        : base(code) => Record = record;

    /// <summary>The sequence of the first wrong record; null where the error is not in a record.</summary>
    public long? Record { get; }

    /// <summary>The record's bytes differ from those exported.</summary>
    public sealed record RecordChanged(long At) : Finding("record-changed", At);

    /// <summary>A later record is at this record's line, and this record is not in the export.</summary>
    public sealed record RecordMissing(long At, long Found) : Finding("record-missing", At);

    /// <summary>The record is in the export a second time, at the line of another record.</summary>
    public sealed record RecordDuplicated(long At, long Place) : Finding("record-duplicated", At);

    public sealed record RecordsSwapped(long At, long With) : Finding("records-swapped", At);

    /// <summary>The record at this line says that it is record <paramref name="Found"/>.</summary>
    public sealed record RecordOutOfPlace(long At, long Found) : Finding("record-out-of-place", At)
    {
        /// <summary>The precise finding, once the rest of the export has been searched.</summary>
        /// <param name="isFound">Whether the hash of this line is that of the record it claims to be.</param>
        /// <param name="place">The line at which the missing record was found; null where it was not found.</param>
        public Finding Explain(bool isFound, long? place) => place switch
        {
            _ when !isFound => new RecordChanged(At),
            _ when Found < At => new RecordDuplicated(Found, At),
            null => new RecordMissing(At, Found),
            _ when place == Found => new RecordsSwapped(At, Found),
            _ => this,
        };
    }

    public sealed record RecordUnreadable(long At) : Finding("record-unreadable", At);

    public sealed record RecordOfAnotherTenant(long At) : Finding("record-of-another-tenant", At);

    public sealed record RecordOfEarlierIncarnation(long At) : Finding("record-of-earlier-incarnation", At);

    public sealed record RecordDoesNotFollow(long At) : Finding("record-chain-broken", At);

    public sealed record RecordTimeGoesBack(long At) : Finding("record-back-in-time", At);

    /// <summary>Records are missing at the end; the last one may be cut in the middle.</summary>
    public sealed record RecordsCut(long Whole, long Records) : Finding("records-truncated", Whole);

    /// <summary>Something follows the last exported record.</summary>
    public sealed record RecordsAdded(long Records) : Finding("records-added", Records);

    public sealed record ShorterThanAnchor(long Records, long Anchored) : Finding("shorter-than-anchor", Records)
    {
        public long Missing => Anchored - Records;
    }

    /// <summary>There are at least as many records as in the anchor, but the record at its end has another hash.</summary>
    public sealed record HistoryDiffersFromAnchor(Sha256 Anchor) : Finding("differs-from-anchor", record: null);

    /// <summary>No record has the anchor's hash. Without the anchor's number of records, missing records cannot be told from a different
    /// history.</summary>
    public sealed record AnchorNotFound(Sha256 Anchor) : Finding("anchor-not-found", record: null);

    /// <summary>The record is right, but its line in hashes.txt is wrong.</summary>
    public sealed record HashLineChanged(long At) : Finding("hash-line-changed", At)
    {
        public long Line => At + 1;
    }

    public sealed record FileChanged(string File) : Finding("file-changed", record: null);

    public sealed record FileMissing(string File) : Finding("file-missing", record: null);

    public sealed record FileAdded(string File) : Finding("file-added", record: null);

    /// <summary>Records, hashes and summary agree with each other, but not with SHA256SUMS.</summary>
    public sealed record ExportRewritten() : Finding("export-rewritten", record: null);
}
