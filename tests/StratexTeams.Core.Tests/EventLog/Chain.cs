using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Checks sequence, hash chain and times of a log without using the fold.</summary>
public static class Chain
{
    public static IEnumerable<string> Breaches(IReadOnlyList<StoredEvent> log)
    {
        var previous = Sha256.None;
        var time = DateTimeOffset.MinValue;
        for (var place = 0; place < log.Count; place++)
        {
            var recorded = EventCodec.Decode(Scenario.Tenant, log[place]);
            if (log[place].Sequence != place || recorded.Sequence != place)
            {
                yield return $"At {place} stands the record of {log[place].Sequence} that says it is {recorded.Sequence}.";
            }

            if (recorded.Previous != previous)
            {
                yield return $"The record at {place} does not follow the one before it.";
            }

            if (recorded.RecordedAt < time)
            {
                yield return $"The record at {place} is earlier than the one before it.";
            }

            (previous, time) = (log[place].Hash(), recorded.RecordedAt);
        }
    }
}
