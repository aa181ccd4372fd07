using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.EventLog.Writing;

/// <summary>The records of one append, and the state before and after them.</summary>
internal sealed class AppendPlan(TenantState start)
{
    private readonly List<PlannedRecord> _records = [];
    private int _bytes;

    public TenantState Start { get; } = start;

    public TenantState End { get; private set; } = start;

    public IReadOnlyList<PlannedRecord> Records => _records;

    public IReadOnlyList<StoredEvent> Stored => [.. _records.Select(record => record.Stored)];

    /// <summary>Adds all the records, or none and returns false when they would exceed <see cref="AppendBounds"/>.</summary>
    public bool TryAdd(IReadOnlyList<PlannedRecord> records, TenantState end)
    {
        var bytes = records.Sum(record => record.Stored.Bytes.Length);
        if (_records.Count + records.Count > AppendBounds.MaxRecords || _bytes + bytes > AppendBounds.MaxBytes)
        {
            return false;
        }

        _records.AddRange(records);
        _bytes += bytes;
        End = end;
        return true;
    }
}
