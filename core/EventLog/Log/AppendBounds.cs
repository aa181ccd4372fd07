namespace StratexTeams.Core.EventLog.Log;

/// <summary>The largest append that every store accepts. Derived from the strictest store, Azure Table Storage: an entity group transaction
/// takes 100 entities and 4 MiB, a binary property 64 KiB.</summary>
public static class AppendBounds
{
    public const int MaxRecords = 100;
    public const int MaxBytes = 3 * 1024 * 1024;
    public const int MaxRecordBytes = 60 * 1024;

    /// <summary>Throws <see cref="ArgumentException"/> for an append that is empty, exceeds the bounds, or whose sequences have gaps.
    /// A store calls it before it writes.</summary>
    public static void Check(IReadOnlyList<StoredEvent> events)
    {
        if (events.Count is 0 or > MaxRecords)
        {
            throw new ArgumentException($"An append holds 1 to {MaxRecords} records, not {events.Count}.", nameof(events));
        }

        if (events.Sum(e => e.Bytes.Length) > MaxBytes || events.Any(e => e.Bytes.Length > MaxRecordBytes))
        {
            throw new ArgumentException($"An append holds at most {MaxBytes} bytes, a record {MaxRecordBytes}.", nameof(events));
        }

        if (events.Where((e, i) => e.Sequence != events[0].Sequence + i).Any())
        {
            throw new ArgumentException("The sequences of an append follow each other.", nameof(events));
        }
    }
}
