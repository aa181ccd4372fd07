using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>One entry in the history of an item: its sequence in the log, when it was recorded, by whom, and what happened.</summary>
public sealed record HistoryEntry(long Sequence, DateTimeOffset At, Actor Actor, Sentence Description)
{
    /// <summary>Null for a record that does not concern the item. The caller must leave out records of batches that were never
    /// committed.</summary>
    public static HistoryEntry? Of(RecordedEvent recorded, ItemId item) => EventSubjects.Of(recorded.Data).Contains(item) && EventDescriptions.Of(recorded.Data) is { } what
        ? new(recorded.Sequence, recorded.RecordedAt, recorded.Actor, what)
        : null;
}
