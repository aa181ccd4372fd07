namespace StratexTeams.Core.EventLog;

/// <summary>One tenant's log as far as it is known in this process: the state, and the commands handled of late.</summary>
internal sealed class TenantFold(TenantId tenant, IEventStore store) : IDisposable
{
    private const int Together = 8_192;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly HandledCommands _handled = new();
    private volatile TenantState _state = TenantState.Empty(tenant);

    /// <summary>As far as this process has read or written. A command is remembered before the state that holds it is known:
    /// whoever sees the state and asks for the command must not be told that it is new.</summary>
    public TenantState Known => _state;

    public bool HasHandled(CommandId id) => _handled.Contains(id);

    /// <summary>Reads what was written since. Records before a corrupt one stay known, and the next call meets it again.</summary>
    public async Task<TenantState> CatchUpAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await ReadOnAsync(cancellationToken);
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

    private async Task ReadOnAsync(CancellationToken cancellationToken)
    {
        List<StoredEvent> read = [];
        try
        {
            await foreach (var stored in store.ReadAsync(tenant, _state.Next, cancellationToken))
            {
                read.Add(stored);
                if (read.Count == Together)
                {
                    Learn(read);
                }
            }
        }
        finally
        {
            // Also when the store failed in the middle: what was read need not be read again.
            Learn(read);
        }
    }

    private void Learn(List<StoredEvent> read)
    {
        StoredEvent[] records = [.. read];
        read.Clear();
        foreach (var (recorded, hash, problem) in DecodedRecord.Of(tenant, records))
        {
            var next = _state.Apply(recorded ?? throw problem!, hash);
            Remember(recorded);
            _state = next;
        }
    }

    // A held record's command is not done before its batch is committed, by a record of the same command.
    private void Remember(RecordedEvent recorded)
    {
        if (recorded.Batch is null)
        {
            _handled.Add(recorded.Command, recorded.RecordedAt);
        }
    }
}
