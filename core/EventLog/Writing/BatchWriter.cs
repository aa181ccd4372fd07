using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>Writes a command whose facts exceed one append: several appends of records that have no effect yet, then one record that
/// commits them. Other commands are handled between these appends. Before the commit the command is decided again; if it no longer yields
/// the same facts, the parts are abandoned and expire, and the whole command starts over.</summary>
internal sealed class BatchWriter(TenantId tenant, TenantFold fold, Appender appender, SemaphoreSlim turn, TimeProvider time)
{
    private const int MaxRounds = 5;

    public async Task<Outcome> WriteAsync(Submission submission, CancellationToken cancellationToken)
    {
        for (var round = 1; round <= MaxRounds; round++)
        {
            var state = await fold.CatchUpAsync(cancellationToken);
            if (fold.HasHandled(submission.Id))
            {
                return new Outcome.Done(state, []) { IsRepeated = true };
            }

            var decidedAt = state.Now(time);
            var decision = submission.Command.Decide(state, submission.Actor, decidedAt);
            if (decision is Decision.Rejected rejected)
            {
                return new Outcome.Refused(rejected.Reason);
            }

            var facts = ((Decision.Accepted)decision).Facts;
            if (facts is [])
            {
                return new Outcome.Done(state, facts);
            }

            if (facts.Any(fact => PlannedRecord.After(state, submission, fact, decidedAt, new BatchId(state.Next)).IsTooLong))
            {
                return new Outcome.Refused(RecordTooLarge.AnyRecord);
            }

            var batch = await StorePartsAsync(submission, facts, cancellationToken);
            if (await AppendAsync(now => Commit(now, submission, facts, decidedAt, batch), cancellationToken) is { } commit)
            {
                return new Outcome.Done(commit.End, facts);
            }
        }

        throw new AppendConflictException(tenant, MaxRounds);
    }

    private async Task<BatchId> StorePartsAsync(Submission submission, IReadOnlyList<DomainEvent> facts, CancellationToken cancellationToken)
    {
        BatchId? batch = null;
        for (var stored = 0; stored < facts.Count;)
        {
            var part = await AppendAsync(state => Part(state, submission, facts, stored, batch), cancellationToken);
            batch ??= new BatchId(part!.Start.Next);
            stored += part!.Records.Count;
        }

        return batch!.Value;
    }

    private AppendPlan Part(TenantState state, Submission submission, IReadOnlyList<DomainEvent> facts, int stored, BatchId? batch)
    {
        var plan = new AppendPlan(state);
        var now = state.Now(time);
        for (var next = stored; next < facts.Count; next++)
        {
            var record = PlannedRecord.After(plan.End, submission, facts[next], now, batch ?? new BatchId(state.Next));
            if (!plan.TryAdd([record], plan.End.Apply(record.Recorded, record.Hash)))
            {
                break;
            }
        }

        return plan;
    }

    /// <summary>Null when the parts cannot be committed: another writer handled the command, the batch expired, or the command now yields
    /// other facts.</summary>
    private AppendPlan? Commit(TenantState state, Submission submission, IReadOnlyList<DomainEvent> facts, DateTimeOffset decidedAt, BatchId batch)
    {
        var now = state.Now(time);
        if (fold.HasHandled(submission.Id) || !state.PendingBatches.WithoutExpired(now).Contains(batch) || !StillYields(submission, state, decidedAt, facts))
        {
            return null;
        }

        var plan = new AppendPlan(state);
        var record = PlannedRecord.After(state, submission, new BatchCommitted(batch), now, batch: null);
        plan.TryAdd([record], state.Apply(record.Recorded, record.Hash));
        return plan;
    }

    private static bool StillYields(Submission submission, TenantState state, DateTimeOffset decidedAt, IReadOnlyList<DomainEvent> facts) =>
        submission.Command.Decide(state, submission.Actor, decidedAt) is Decision.Accepted again && again.Facts.SequenceEqual(facts);

    /// <summary>Plans on the newest state until the store accepts the records, or <paramref name="planOn"/> returns null because there is
    /// nothing to append.</summary>
    private async Task<AppendPlan?> AppendAsync(Func<TenantState, AppendPlan?> planOn, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 1; attempt <= TenantWriter.Attempts; attempt++)
            {
                var plan = planOn(await fold.CatchUpAsync(cancellationToken));
                if (plan is null || await appender.TryStoreAsync(plan, fold, cancellationToken) is not null)
                {
                    return plan;
                }
            }

            throw new AppendConflictException(tenant, TenantWriter.Attempts);
        }
        finally
        {
            turn.Release();
        }
    }
}
