using Microsoft.Extensions.Logging;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>Appends records and finds out for certain whether they were stored. When the store gives no clear answer, the same bytes are
/// appended again; when that conflicts, the stored bytes are read back and compared before it counts as another writer's append.</summary>
internal sealed partial class Appender(IEventStore store, TimeProvider time, ILogger logger)
{
    private const int Tries = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);

    /// <summary>The state after the plan's records are stored; null when another writer appended first.</summary>
    public async Task<TenantState?> TryStoreAsync(AppendPlan plan, TenantFold fold, CancellationToken cancellationToken) =>
        plan.Records is [] || await AppendAsync(plan.Start.Tenant, plan.Stored, cancellationToken) is AppendResult.Appended
            ? await fold.AdvanceAsync(plan, cancellationToken)
            : null;

    private async Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> records, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var result = await store.AppendAsync(tenant, records, cancellationToken);
                return attempt > 1 && result is AppendResult.Conflict && await AreStoredAsync(tenant, records, cancellationToken)
                    ? AppendResult.Appended
                    : result;
            }
            catch (StoreUnavailableException doubt) when (attempt < Tries)
            {
                Log.AppendInDoubt(logger, doubt, tenant, records[0].Sequence, attempt);
                await Task.Delay(FirstPause * Math.Pow(2, attempt - 1), time, cancellationToken);
            }
        }
    }

    private async Task<bool> AreStoredAsync(TenantId tenant, IReadOnlyList<StoredEvent> records, CancellationToken cancellationToken)
    {
        var next = 0;
        await foreach (var held in store.ReadAsync(tenant, records[0].Sequence, cancellationToken))
        {
            if (next == records.Count || !held.Bytes.Span.SequenceEqual(records[next].Bytes.Span))
            {
                break;
            }

            next++;
        }

        return next == records.Count;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Append for tenant {Tenant} at {Sequence} is in doubt, attempt {Attempt}")]
        public static partial void AppendInDoubt(ILogger logger, Exception doubt, TenantId tenant, long sequence, int attempt);
    }
}
