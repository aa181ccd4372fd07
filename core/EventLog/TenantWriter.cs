using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace StratexTeams.Core.EventLog;

/// <summary>The one writer of a tenant in this process. Commands that arrive while a commit is under way wait and go together into the
/// next: group commit without a timer. Whoever finds the writer free commits for all that wait, and nobody is answered before the store has answered.</summary>
internal sealed partial class TenantWriter(TenantId tenant, TenantFold fold, Appender appender, TimeProvider time, ILogger logger) : IDisposable
{
    public const int Attempts = 100;

    private readonly ConcurrentQueue<PendingCommand> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<Outcome> HandleAsync(Submission submission, CancellationToken cancellationToken)
    {
        var pending = new PendingCommand(submission);
        _waiting.Enqueue(pending);
        try
        {
            await _turn.WaitAsync(cancellationToken);
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
            _turn.Release();
        }

        return await FinishAsync(pending, cancellationToken);
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Outcome> FinishAsync(PendingCommand pending, CancellationToken cancellationToken) =>
        await pending.Outcome ?? await new BatchWriter(tenant, fold, appender, _turn, time).WriteAsync(pending.Submission, cancellationToken);

    private List<PendingCommand> TakeGroup()
    {
        List<PendingCommand> group = [];
        while (group.Count < AppendBounds.Records && _waiting.TryDequeue(out var pending))
        {
            if (pending.TryTake())
            {
                group.Add(pending);
            }
        }

        return group;
    }

    // The group is decided on what is known without asking the store: that it takes the records at this place proves that nothing was missed.
    // Where nothing is to be stored, or the place is taken, the log is read first. Under no caller's token: the others are not undone because one left.
    private async Task CommitAsync(List<PendingCommand> group)
    {
        try
        {
            var (fresh, conflicts) = (fold.Known.Next == 0, 0);
            while (group.Count > 0)
            {
                var state = fresh ? await fold.CatchUpAsync(CancellationToken.None) : fold.Known;
                var plan = new GroupPlan(state, fold.HasHandled, state.Clock(time));
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
            // Given on to everybody who waits for this group.
            group.ForEach(pending => pending.Fail(problem));
        }
    }

    /// <summary>For each command that the plan could take: how to settle it once the plan is stored.</summary>
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
                Answer.Later later => state => pending.Settle(later.Outcome(state)),
                Answer.AsBatch => _ => pending.Settle(null),
                Answer.NextGroup => null,
                _ => throw new UnreachableException(),
            };
        }
        catch (Exception bug)
        {
            // One command's bug is its own caller's, not the whole group's.
            return _ => pending.Fail(bug);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2, LogLevel.Information, "Append conflict for tenant {Tenant} at {Sequence}, attempt {Attempt}")]
        public static partial void AppendConflict(ILogger logger, TenantId tenant, long sequence, int attempt);
    }
}
