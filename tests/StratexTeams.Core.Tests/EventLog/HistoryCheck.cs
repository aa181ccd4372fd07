using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Checks that the log is a linearization of the calls: the log is the only order, so finding the place of each call in it is
/// enough.</summary>
internal sealed class HistoryCheck(IReadOnlyList<CommandCall> attempts, IReadOnlyList<StoredEvent> log)
{
    private readonly IReadOnlyList<LoggedCommand> _occurrences = [.. LoggedCommand.In(log)];
    private readonly ILookup<CommandId, CommandCall> _attemptsOf = attempts.ToLookup(attempt => attempt.Submission.Id);

    public IEnumerable<string> Breaches() => [.. Strangers(), .. Counts(), .. Order(), .. Shown(), .. WentBack(), .. Rules()];

    private IEnumerable<string> Strangers() =>
        _occurrences.Where(occurrence => !_attemptsOf.Contains(occurrence.Command)).Select(occurrence => $"Nobody submitted what stands at {occurrence.Place}.");

    private IEnumerable<string> Counts()
    {
        var found = _occurrences.ToLookup(occurrence => occurrence.Command);
        foreach (var asked in _attemptsOf)
        {
            var times = found[asked.Key].Count();
            var name = asked.First().Submission.Command;
            if (times > 1)
            {
                yield return $"{times} times in the log: {name}";
            }

            if (times is 0 && asked.Any(attempt => attempt.Told is CallOutcome.Done))
            {
                yield return $"Done and not in the log: {name}";
            }

            if (times > 0 && asked.All(attempt => attempt.Told is CallOutcome.NotDone))
            {
                yield return $"Not done and in the log: {name}";
            }

            if (times > 0 && asked.Any(attempt => attempt.Facts.Count > 0 && !attempt.Facts.SequenceEqual(found[asked.Key].First().Facts)))
            {
                yield return $"Its caller was told other facts than the log holds: {name}";
            }
        }
    }

    /// <summary>A call that returned before another began must stand before it. Walks from the end, keeping the earliest return of all
    /// later commands.</summary>
    private IEnumerable<string> Order()
    {
        var earliest = long.MaxValue;
        foreach (var occurrence in _occurrences.Reverse())
        {
            var asked = _attemptsOf[occurrence.Command].ToList();
            if (asked.Count > 0 && earliest < asked.Min(attempt => attempt.Invoked))
            {
                yield return $"What stands at {occurrence.Place} began after something had returned that stands behind it.";
            }

            earliest = asked.Where(attempt => attempt.Told is CallOutcome.Done).Select(attempt => attempt.Returned).Append(earliest).Min();
        }
    }

    /// <summary>The state in an outcome must be a prefix of the log that contains the caller's own command.</summary>
    private IEnumerable<string> Shown()
    {
        var placeOf = _occurrences.DistinctBy(occurrence => occurrence.Command).ToDictionary(occurrence => occurrence.Command, occurrence => occurrence.Place);
        foreach (var attempt in attempts)
        {
            if (attempt.Shown is not { Next: > 0 } shown)
            {
                continue;
            }

            if (shown.Next > log.Count || log[(int)shown.Next - 1].Hash() != shown.Head)
            {
                yield return $"A caller was shown {shown.Next} records that the log does not begin with.";
            }

            if (placeOf.TryGetValue(attempt.Submission.Id, out var place) && shown.Next <= place)
            {
                yield return $"A caller was shown {shown.Next} records without its own at {place}.";
            }
        }
    }

    /// <summary>A call that began after another had returned must see at least as many records.</summary>
    private IEnumerable<string> WentBack()
    {
        var returns = attempts.Where(attempt => attempt.Shown is not null).OrderBy(attempt => attempt.Returned).ToList();
        var (next, most) = (0, 0L);
        foreach (var attempt in attempts.Where(attempt => attempt.Shown is not null).OrderBy(attempt => attempt.Invoked))
        {
            for (; returns[next].Returned < attempt.Invoked; next++)
            {
                most = Math.Max(most, returns[next].Shown!.Value.Next);
            }

            if (attempt.Shown!.Value.Next < most)
            {
                yield return $"A caller was shown {attempt.Shown.Value.Next} records after another had been shown {most}.";
            }
        }
    }

    /// <summary>The facts of each command must equal what the command decides on the log before it.</summary>
    private IEnumerable<string> Rules()
    {
        var state = TenantState.Empty(Scenario.Tenant);
        var at = _occurrences.ToLookup(occurrence => occurrence.Place);
        foreach (var stored in log)
        {
            foreach (var occurrence in at[stored.Sequence].Where(occurrence => _attemptsOf.Contains(occurrence.Command)))
            {
                var submission = _attemptsOf[occurrence.Command].First().Submission;
                if (submission.Command.Decide(state, submission.Actor, EventCodec.Decode(Scenario.Tenant, stored).RecordedAt) is not Decision.Accepted accepted
                    || !accepted.Facts.SequenceEqual(occurrence.Facts))
                {
                    yield return $"What stands at {occurrence.Place} is not what its command comes to there.";
                }
            }

            if (Record.Exception(() => state = state.Apply(stored)) is { } corrupt)
            {
                yield return corrupt.Message;
                yield break;
            }
        }
    }
}
