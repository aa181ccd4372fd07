using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>One command found in a log: consecutive records, or a committed batch.</summary>
public sealed record LoggedCommand(CommandId Command, long Place, IReadOnlyList<DomainEvent> Facts)
{
    /// <summary>In log order; a batch stands at its commit, and parts of a batch that was never committed are left out.</summary>
    public static IEnumerable<LoggedCommand> In(IReadOnlyList<StoredEvent> log)
    {
        var records = log.Select(stored => EventCodec.Decode(Scenario.Tenant, stored)).ToList();
        var held = records.Where(recorded => recorded.Batch is not null).ToLookup(recorded => recorded.Batch!.Value, recorded => recorded.Data);
        var counting = records.Where(recorded => recorded.Batch is null).ToList();
        for (var first = 0; first < counting.Count;)
        {
            var one = counting[first];
            var run = counting.Skip(first).TakeWhile((next, i) => next.Command == one.Command && next.Sequence == one.Sequence + i).Select(next => next.Data).ToList();
            yield return new LoggedCommand(one.Command, one.Sequence, one.Data is BatchCommitted commit ? [.. held[commit.Batch]] : run);
            first += run.Count;
        }
    }
}
