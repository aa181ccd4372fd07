using System.Collections.Concurrent;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>Records what callers saw, to check it against the log afterwards. Every write to the log must go through it,
/// and each of its commands must change something when it is done.</summary>
public sealed class History
{
    private readonly ConcurrentQueue<CommandCall> _attempts = new();
    private long _clock;

    /// <summary>Number of calls whose outcome is unknown.</summary>
    public int Doubts => _attempts.Count(attempt => attempt.Told is CallOutcome.Nothing);

    public async Task<Outcome> CallAsync(Submission submission, Func<Submission, Task<Outcome>> handle)
    {
        var invoked = Interlocked.Increment(ref _clock);
        try
        {
            var outcome = await handle(submission);
            _attempts.Enqueue(AttemptOf(submission, invoked, outcome));
            return outcome;
        }
        catch (Exception problem)
        {
            var told = problem is StoreUnavailableException ? CallOutcome.Nothing : CallOutcome.NotDone;
            _attempts.Enqueue(new CommandCall(submission, invoked, Interlocked.Increment(ref _clock), told));
            throw;
        }
    }

    /// <summary>Every contradiction between the log and what callers saw, or within the log.</summary>
    public IReadOnlyList<string> Breaches(IReadOnlyList<StoredEvent> log) =>
        [.. Chain.Breaches(log), .. new HistoryCheck([.. _attempts], log).Breaches()];

    private CommandCall AttemptOf(Submission submission, long invoked, Outcome outcome)
    {
        var returned = Interlocked.Increment(ref _clock);
        return outcome is Outcome.Done done
            ? new CommandCall(submission, invoked, returned, CallOutcome.Done) { Facts = done.Facts, Shown = (done.State.Next, done.State.Head) }
            : new CommandCall(submission, invoked, returned, CallOutcome.NotDone);
    }
}
