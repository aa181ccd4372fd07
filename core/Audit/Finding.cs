using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Audit;

/// <summary>The first thing that is wrong with an export.</summary>
public abstract record Finding : Rejection
{
    private Finding(string code, long? record)
        : base(code) => Record = record;

    /// <summary>The sequence of the first bad record; null where the records are right and something else is not.</summary>
    public long? Record { get; }

    /// <summary>The record is not the one that was exported.</summary>
    public sealed record RecordChanged(long At) : Finding("record-changed", At);

    /// <summary>Where the record belongs stands a later one, and the record stands nowhere.</summary>
    public sealed record RecordMissing(long At, long Found) : Finding("record-missing", At);

    /// <summary>The second time in the place of another.</summary>
    public sealed record RecordTwice(long At, long Place) : Finding("record-duplicated", At);

    public sealed record RecordsSwapped(long At, long With) : Finding("records-swapped", At);

    /// <summary>The line in the record's place says that it is record <paramref name="Found"/>.</summary>
    public sealed record RecordOutOfPlace(long At, long Found) : Finding("record-out-of-place", At)
    {
        /// <summary>What it comes to, once somebody looked further.</summary>
        /// <param name="isFound">Whether the line truly is the record that it says it is.</param>
        /// <param name="place">Where the record that belongs here stands instead.</param>
        public Finding Explain(bool isFound, long? place) => place switch
        {
            _ when !isFound => new RecordChanged(At),
            _ when Found < At => new RecordTwice(Found, At),
            null => new RecordMissing(At, Found),
            _ when place == Found => new RecordsSwapped(At, Found),
            _ => this,
        };
    }

    public sealed record RecordUnreadable(long At) : Finding("record-unreadable", At);

    public sealed record RecordOfAnotherTenant(long At) : Finding("record-of-another-tenant", At);

    public sealed record RecordOfAnEarlierLife(long At) : Finding("record-of-earlier-incarnation", At);

    public sealed record RecordDoesNotFollow(long At) : Finding("record-chain-broken", At);

    public sealed record RecordBackInTime(long At) : Finding("record-back-in-time", At);

    /// <summary>The records end too early, perhaps in the middle of one.</summary>
    public sealed record RecordsCut(long Whole, long Records) : Finding("records-truncated", Whole);

    /// <summary>More follows after the last record that was exported.</summary>
    public sealed record RecordsAdded(long Records) : Finding("records-added", Records);

    public sealed record ShorterThanAnchor(long Records, long Anchored) : Finding("shorter-than-anchor", Records)
    {
        public long Missing => Anchored - Records;
    }

    /// <summary>As long as the anchor, with another head at its place.</summary>
    public sealed record AnotherHistory(Sha256 Anchor) : Finding("differs-from-anchor", record: null);

    /// <summary>Without the number of records nobody can tell a cut end from another history.</summary>
    public sealed record AnchorNotFound(Sha256 Anchor) : Finding("anchor-not-found", record: null);

    /// <summary>The record is right and its line in hashes.txt is not.</summary>
    public sealed record HashLineChanged(long At) : Finding("hash-line-changed", At)
    {
        public long Line => At + 1;
    }

    public sealed record FileChanged(string File) : Finding("file-changed", record: null);

    public sealed record FileMissing(string File) : Finding("file-missing", record: null);

    public sealed record FileAdded(string File) : Finding("file-added", record: null);

    /// <summary>Records, hashes and summary agree with each other and not with SHA256SUMS.</summary>
    public sealed record ExportRewritten() : Finding("export-rewritten", record: null);
}
