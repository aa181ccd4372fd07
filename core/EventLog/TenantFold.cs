namespace StratexTeams.Core.EventLog;

/// <summary>One tenant's log as far as it is known in this process: the state, and the commands handled of late.</summary>
internal sealed class TenantFold(TenantId tenant, IEventStore store) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly HandledCommands _handled = new();
    private volatile TenantState _state = TenantState.Empty(tenant);

    /// <summary>As far as this process has read or written. A command is remembered before the state that holds it is known:
    /// whoever sees the state and asks for the command must not be told that it is new.</summary>
    public TenantState Known => _state;

    public bool HasHandled(CommandId id) => _handled.Contains(id);

    /// <summary>Reads what was written since. Records before a corrupt one, or before the store failed, stay known; the next call goes on there.</summary>
    public async Task<TenantState> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await foreach (var stored in store.ReadAsync(tenant, _state.Next, cancellationToken))
            {
                var recorded = EventCodec.Decode(tenant, stored);
                var next = _state.Apply(recorded, stored.Hash());
                Remember(recorded);
                _state = next;
            }

            return _state;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes over what this process has just appended, unless a reader was quicker.</summary>
    public async Task<TenantState> AdvanceAsync(AppendPlan appended, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_state.Next == appended.Start.Next)
            {
                foreach (var record in appended.Records)
                {
                    Remember(record.Recorded);
                }

                _state = appended.End;
            }

            return _state.Next < appended.End.Next ? appended.End : _state;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    // A held record's command is not done before its batch is committed, by a record of the same command.
    private void Remember(RecordedEvent recorded)
    {
        if (recorded.Batch is null)
        {
            _handled.Add(recorded.Command, recorded.RecordedAt);
        }
    }
}
