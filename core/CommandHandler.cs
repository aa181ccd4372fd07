using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core;

/// <summary>Catch up, decide, append; decide again when another writer got in first. Each command is done at most once, whoever repeats it.</summary>
public sealed class CommandHandler(IEventStore store, TenantStates states, TimeProvider time, ILogger<CommandHandler> logger)
{
    private readonly ConcurrentDictionary<TenantId, TenantWriter> _writers = new();

    /// <summary>Throws <see cref="StoreUnavailableException"/> when the store gives no clear answer: the command may have happened, and
    /// submitting it again under the same id is safe. Throws <see cref="CorruptLogException"/> when the tenant's log is broken.</summary>
    public Task<Outcome> HandleAsync(Submission submission, CancellationToken cancellationToken) =>
        _writers.GetOrAdd(submission.Tenant, NewWriter).HandleAsync(submission, cancellationToken);

    private TenantWriter NewWriter(TenantId tenant) => new(tenant, states.FoldOf(tenant), new Appender(store, time, logger), time, logger);
}
