namespace StratexTeams.Core.EventLog;

/// <summary>What one append may hold, in every store: the tightest store's limits with room to spare
/// (an entity group transaction of Azure Table Storage takes 100 entities and 4 MiB, a binary property 64 KiB).</summary>
public static class AppendBounds
{
    public const int Records = 100;
    public const int Bytes = 3 * 1024 * 1024;
    public const int RecordBytes = 60 * 1024;

    /// <summary>Throws for an append that no writer of ours may ask for; a store calls it before it touches anything.</summary>
    public static void Check(IReadOnlyList<StoredEvent> events)
    {
        if (events.Count is 0 or > Records)
        {
            throw new ArgumentException($"An append holds 1 to {Records} records, not {events.Count}.", nameof(events));
        }

        if (events.Sum(e => e.Bytes.Length) > Bytes || events.Any(e => e.Bytes.Length > RecordBytes))
        {
            throw new ArgumentException($"An append holds at most {Bytes} bytes, a record {RecordBytes}.", nameof(events));
        }

        if (events.Where((e, i) => e.Sequence != events[0].Sequence + i).Any())
        {
            throw new ArgumentException("The sequences of an append follow each other.", nameof(events));
        }
    }
}
