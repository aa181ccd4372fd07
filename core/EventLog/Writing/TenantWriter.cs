using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>The only writer of a tenant in this process: group commit without a timer. Commands that arrive while an append is under way
/// wait and are appended together next, by the first caller that finds the writer free. No caller gets an outcome before the store has
/// answered.</summary>
internal sealed partial class TenantWriter(TenantId tenant, TenantFold fold, Appender appender, TimeProvider time, ILogger logger) : IDisposable
{
    public const int Attempts = 100;

    private readonly ConcurrentQueue<PendingCommand> _waiting = new();
    private readonly SemaphoreSlim _writeLock = new(1, 1);

    public async Task<Outcome> HandleAsync(Submission submission, CancellationToken cancellationToken)
    {
        var pending = new PendingCommand(submission);
        _waiting.Enqueue(pending);
        try
        {
            await _writeLock.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (!pending.TryTake())
        {
            return await FinishAsync(pending, cancellationToken);
        }

        try
        {
            while (!pending.Outcome.IsCompleted)
            {
                await CommitAsync(TakeGroup());
            }
        }
        finally
        {
            _writeLock.Release();
        }

        return await FinishAsync(pending, cancellationToken);
    }

    public void Dispose() => _writeLock.Dispose();

    private async Task<Outcome> FinishAsync(PendingCommand pending, CancellationToken cancellationToken) =>
        await pending.Outcome ?? await new BatchWriter(tenant, fold, appender, _writeLock, time).WriteAsync(pending.Submission, cancellationToken);

    private List<PendingCommand> TakeGroup()
    {
        List<PendingCommand> group = [];
        while (group.Count < AppendBounds.MaxRecords && _waiting.TryDequeue(out var pending))
        {
            if (pending.TryTake())
            {
                group.Add(pending);
            }
        }

        return group;
    }

    // The group is decided on the last known state without reading the store: an append that succeeds at its sequence proves that the
    // state was current. When there is nothing to append, or the sequence is taken, the log is read first. No caller's token is used, so
    // that one caller who cancels does not cancel the others.
    private async Task CommitAsync(List<PendingCommand> group)
    {
        try
        {
            var (fresh, conflicts) = (fold.Cached.Next == 0, 0);
            while (group.Count > 0)
            {
                var state = fresh ? await fold.CatchUpAsync(CancellationToken.None) : fold.Cached;
                var plan = new GroupPlan(state, fold.HasHandled, state.Now(time));
                var settle = Decide(plan, group);
                if (plan.Append.Records is [] && !fresh)
                {
                    fresh = true;
                    continue;
                }

                if (await appender.TryStoreAsync(plan.Append, fold, CancellationToken.None) is { } after)
                {
                    settle.ForEach(each => each(after));
                    group.RemoveRange(0, settle.Count);
                    (fresh, conflicts) = (false, 0);
                    continue;
                }

                Log.AppendConflict(logger, tenant, state.Next, ++conflicts);
                fresh = conflicts < Attempts ? true : throw new AppendConflictException(tenant, Attempts);
            }
        }
        catch (Exception problem)
        {
            // Passed on to every caller in this group.
            group.ForEach(pending => pending.Fail(problem));
        }
    }

    /// <summary>For each command that fits into this append, in order: the action that completes it after the records are stored.</summary>
    private static List<Action<TenantState>> Decide(GroupPlan plan, List<PendingCommand> group)
    {
        List<Action<TenantState>> settle = [];
        foreach (var pending in group)
        {
            if (DecideOne(plan, pending) is not { } settleOne)
            {
                break;
            }

            settle.Add(settleOne);
        }

        return settle;
    }

    private static Action<TenantState>? DecideOne(GroupPlan plan, PendingCommand pending)
    {
        try
        {
            return plan.Decide(pending.Submission) switch
            {
                GroupDecision.AfterStoring later => state => pending.Complete(later.Outcome(state)),
                GroupDecision.TooLargeForOneAppend => _ => pending.Complete(null),
                GroupDecision.GroupIsFull => null,
                _ => throw new UnreachableException(),
            };
        }
        catch (Exception bug)
        {
            // An exception in one command's decision goes to its own caller only.
            return _ => pending.Fail(bug);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2, LogLevel.Information, "Append conflict for tenant {Tenant} at {Sequence}, attempt {Attempt}")]
        public static partial void AppendConflict(ILogger logger, TenantId tenant, long sequence, int attempt);
    }
}
