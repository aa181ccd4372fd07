namespace StratexTeams.Core.EventLog;

/// <summary>One tenant's log as far as it is known in this process: the state, and the commands handled of late.</summary>
internal sealed class TenantFold(TenantId tenant, IEventStore store) : IDisposable
{
    private const int Together = 8_192;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly HandledCommands _handled = new();
    private volatile TenantState _state = TenantState.Empty(tenant);

    /// <summary>As far as this process has read or written.</summary>
    public TenantState Known => _state;

    public bool HasHandled(CommandId id) => _handled.Contains(id);

    /// <summary>Reads what was written since. Records before a corrupt one stay known, and the next call meets it again.</summary>
    public async Task<TenantState> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await foreach (var chunk in store.ReadAsync(tenant, _state.Next, cancellationToken).Chunk(Together))
            {
                foreach (var (recorded, hash, problem) in DecodedRecord.Of(tenant, chunk))
                {
                    _state = _state.Apply(recorded ?? throw problem!, hash);
                    Remember(recorded);
                }
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
                _state = appended.End;
                foreach (var record in appended.Records)
                {
                    Remember(record.Recorded);
                }
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
