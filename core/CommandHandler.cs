using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core;

/// <summary>Handles a command: brings the tenant's state up to date, decides, appends, and decides again when another writer appended
/// first. A command takes effect at most once, however often it is submitted under the same id.</summary>
public sealed class CommandHandler(IEventStore store, TenantStates states, TimeProvider time, ILogger<CommandHandler> logger)
{
    private readonly ConcurrentDictionary<TenantId, TenantWriter> _writers = new();

    /// <summary>Throws <see cref="StoreUnavailableException"/> when the store gives no clear answer: the facts may or may not be stored,
    /// and submitting the command again under the same id is safe. Throws <see cref="CorruptLogException"/> when the tenant's log is
    /// broken.</summary>
    public Task<Outcome> HandleAsync(Submission submission, CancellationToken cancellationToken) =>
        _writers.GetOrAdd(submission.Tenant, NewWriter).HandleAsync(submission, cancellationToken);

    private TenantWriter NewWriter(TenantId tenant) => new(tenant, states.FoldOf(tenant), new Appender(store, time, logger), time, logger);
}
