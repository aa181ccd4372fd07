using StratexTeams.Core.EventLog;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Audit;

/// <summary>One thing that happened to an item: where it stands in the log, who did it and when, and what it was.</summary>
public sealed record HistoryLine(long Sequence, DateTimeOffset At, Actor Actor, Sentence What)
{
    /// <summary>Null for a record that tells nothing of the item. A record of a batch that was never committed did not happen: leave it out before.</summary>
    public static HistoryLine? Of(RecordedEvent recorded, ItemId item) => Subjects.Of(recorded.Data).Contains(item) && Happenings.Of(recorded.Data) is { } what
        ? new(recorded.Sequence, recorded.RecordedAt, recorded.Actor, what)
        : null;
}
