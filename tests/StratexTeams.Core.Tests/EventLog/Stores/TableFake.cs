using System.Runtime.CompilerServices;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.EventLog.Stores;

/// <summary>Behaves as a table with one partition for each tenant and one row for each record: groups of inserts are all or nothing, reads
/// come in pages, and requests fail as <see cref="TableFaults"/> says. On one thread, one seed always gives the same run.</summary>
public sealed class TableFake(TableFaults faults, int seed = 0) : IEventStore
{
    private const int LandsWithin = 20;

    private readonly Dictionary<TenantId, List<StoredEvent>> _partitions = [];
    private readonly List<(int At, TenantId Tenant, IReadOnlyList<StoredEvent> Events)> _onTheirWay = [];
    private readonly Random _random = new(seed);
    private readonly Lock _gate = new();
    private int _operations;

    public TableFake()
        : this(TableFaults.None)
    {
    }

    /// <summary>May change during a run, for example when the faults end.</summary>
    public TableFaults Faults { get; set; } = faults;

    private enum RequestFault
    {
        Good,
        Busy,
        FailedBefore,
        FailedAfter,
        Dropped,
        Late,
    }

    public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        StoredEvent[] page;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Faults.Latency();
            page = ReadPage(tenant, sequence);
            await Faults.Latency();
            foreach (var stored in page)
            {
                yield return stored;
                sequence = stored.Sequence + 1;
            }
        }
        while (page.Length == Faults.Page);
    }

    public async Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        AppendBounds.Check(events);
        cancellationToken.ThrowIfCancellationRequested();
        await Faults.Latency();
        try
        {
            return Insert(tenant, events);
        }
        finally
        {
            await Faults.Latency();
        }
    }

    private StoredEvent[] ReadPage(TenantId tenant, long sequence)
    {
        lock (_gate)
        {
            if (Arrive() is not RequestFault.Good and var fate)
            {
                throw new StoreUnavailableException($"{fate}, reading");
            }

            var rows = Partition(tenant);
            var first = rows.Count;
            while (first > 0 && rows[first - 1].Sequence >= sequence)
            {
                first--;
            }

            return [.. rows.Skip(first).Take(Faults.Page)];
        }
    }

    private AppendResult Insert(TenantId tenant, IReadOnlyList<StoredEvent> events)
    {
        lock (_gate)
        {
            var fate = Arrive();
            if (fate is RequestFault.Late)
            {
                _onTheirWay.Add((_operations + _random.Next(1, LandsWithin), tenant, events));
            }

            if (fate is RequestFault.Busy or RequestFault.FailedBefore or RequestFault.Late)
            {
                throw new StoreUnavailableException($"{fate}, appending");
            }

            var result = TryInsert(tenant, events);
            return fate is RequestFault.Good ? result : throw new StoreUnavailableException($"{fate}, appending");
        }
    }

    /// <summary>Delayed requests are carried out first; then a random number decides what happens to this request.</summary>
    private RequestFault Arrive()
    {
        _operations++;
        foreach (var landed in _onTheirWay.Where(request => request.At <= _operations).ToList())
        {
            _onTheirWay.Remove(landed);
            TryInsert(landed.Tenant, landed.Events);
        }

        var dice = _random.NextDouble();
        (double Share, RequestFault Fate)[] fates =
        [
            (Faults.Busy, RequestFault.Busy),
            (Faults.FailedBefore, RequestFault.FailedBefore),
            (Faults.FailedAfter, RequestFault.FailedAfter),
            (Faults.Dropped, RequestFault.Dropped),
            (Faults.Late, RequestFault.Late),
        ];
        return fates.FirstOrDefault(fate => (dice -= fate.Share) < 0).Fate;
    }

    private AppendResult TryInsert(TenantId tenant, IReadOnlyList<StoredEvent> events)
    {
        var rows = Partition(tenant);
        var place = rows.Count;
        while (place > 0 && rows[place - 1].Sequence >= events[0].Sequence)
        {
            place--;
        }

        if (place < rows.Count && rows[place].Sequence <= events[^1].Sequence)
        {
            return AppendResult.Conflict;
        }

        rows.InsertRange(place, events);
        return AppendResult.Appended;
    }

    private List<StoredEvent> Partition(TenantId tenant) =>
        _partitions.TryGetValue(tenant, out var rows) ? rows : _partitions[tenant] = [];
}
