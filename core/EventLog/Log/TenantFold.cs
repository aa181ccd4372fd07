using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>One tenant's log as far as this process has read it: the state, and the ids of recently handled commands.</summary>
internal sealed class TenantFold(TenantId tenant, IEventStore store) : IDisposable
{
    private readonly SemaphoreSlim _readLock = new(1, 1);
    private readonly HandledCommands _handled = new();
    private volatile TenantState _state = TenantState.Empty(tenant);

    /// <summary>The state after the last record this process read or wrote. A command's id is added to the handled ones before the state
    /// that includes its facts is set, so that whoever reads this state never finds that command unhandled.</summary>
    public TenantState Cached => _state;

    public bool HasHandled(CommandId id) => _handled.Contains(id);

    /// <summary>Reads and applies the records appended since the last call. When a record is corrupt or the store fails, the records
    /// before it stay applied and the next call continues from there.</summary>
    public async Task<TenantState> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _readLock.WaitAsync(cancellationToken);
        try
        {
            await foreach (var stored in store.ReadAsync(tenant, _state.Next, cancellationToken))
            {
                var recorded = EventCodec.Decode(tenant, stored);
                var next = _state.Apply(recorded, stored.Hash());
                AddHandled(recorded);
                _state = next;
            }

            return _state;
        }
        finally
        {
            _readLock.Release();
        }
    }

    /// <summary>Sets the state to the one after an append of this process, unless a concurrent read has already applied those
    /// records.</summary>
    public async Task<TenantState> AdvanceAsync(AppendPlan appended, CancellationToken cancellationToken)
    {
        await _readLock.WaitAsync(cancellationToken);
        try
        {
            if (_state.Next == appended.Start.Next)
            {
                foreach (var record in appended.Records)
                {
                    AddHandled(record.Recorded);
                }

                _state = appended.End;
            }

            return _state.Next < appended.End.Next ? appended.End : _state;
        }
        finally
        {
            _readLock.Release();
        }
    }

    public void Dispose() => _readLock.Dispose();

    // A record of a batch does not make its command handled: the record that commits the batch, of the same command, does.
    private void AddHandled(RecordedEvent recorded)
    {
        if (recorded.Batch is null)
        {
            _handled.Add(recorded.Command, recorded.RecordedAt);
        }
    }
}
