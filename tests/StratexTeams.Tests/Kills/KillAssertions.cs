using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Tests.Kills;

/// <summary>What a file holds, as a process that opens it now folds it; folding verifies the chain of every tenant.</summary>
internal sealed class KillAssertions
{
    private readonly ILookup<CommandId, (TenantId Tenant, long Sequence)> _places;

    private KillAssertions(IEnumerable<RecordedEvent> records) =>
        _places = records.ToLookup(record => record.Command, record => (record.Tenant, record.Sequence));

    public IEnumerable<CommandId> Commands => _places.Select(places => places.Key);

    public static async Task<KillAssertions> ReadAsync(string path, params IEnumerable<TenantId> tenants)
    {
        var file = new SqliteFile(path);
        file.Create();
        using var store = new SqliteEventStore(file);
        List<RecordedEvent> records = [];
        foreach (var tenant in tenants)
        {
            var state = TenantState.Empty(tenant);
            await foreach (var stored in store.ReadAsync(tenant, 0, CancellationToken.None))
            {
                state = state.Apply(stored);
                records.Add(EventCodec.Decode(tenant, stored));
            }
        }

        return new KillAssertions(records);
    }

    /// <summary>None if every acknowledged command is there, each command once, no refused one, and each process's in the order of real time.</summary>
    public IReadOnlyList<string> Contradicts(IReadOnlyList<WriterReport> testimonies) =>
    [
        .. _places.Where(places => places.Count() > 1).Select(places => $"doubled: {places.Key}"),
        .. testimonies.SelectMany(testimony => testimony.Done).Where(command => !_places.Contains(command)).Select(command => $"lost: {command}"),
        .. testimonies.SelectMany(testimony => testimony.Refused).Where(_places.Contains).Select(command => $"refused, and there: {command}"),
        .. testimonies.SelectMany(OutOfOrder).Select(command => $"out of order: {command}"),
    ];

    /// <summary>Submitted after another had been acknowledged, and yet before it in the log. What two processes submitted says nothing:
    /// the other one may have been first.</summary>
    private IEnumerable<CommandId> OutOfOrder(WriterReport testimony)
    {
        Dictionary<TenantId, long> acknowledged = [];
        foreach (var (sign, command) in testimony.Lines.Where(line => _places.Contains(line.Command)))
        {
            var (tenant, sequence) = _places[command].First();
            var last = acknowledged.GetValueOrDefault(tenant, -1);
            if (sign == '?' && sequence <= last)
            {
                yield return command;
            }

            if (sign == '!')
            {
                acknowledged[tenant] = Math.Max(last, sequence);
            }
        }
    }
}
