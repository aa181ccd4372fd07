using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.EventLog.Stores;

/// <summary>Reads a store in the forms that tests compare.</summary>
public static class StoreContents
{
    extension(IEventStore store)
    {
        public Task<List<StoredEvent>> LogAsync(TenantId tenant) => store.ReadAsync(tenant, 0, default).ToListAsync().AsTask();

        public Task<List<StoredEvent>> LogAsync() => store.LogAsync(Scenario.Tenant);

        /// <summary>Sequence and bytes of every record.</summary>
        public async Task<List<(long Sequence, string Text)>> TextsAsync(TenantId tenant, long from = 0) =>
            await store.ReadAsync(tenant, from, default).Select(stored => (stored.Sequence, Encoding.UTF8.GetString(stored.Bytes.Span))).ToListAsync();

        public async Task<List<RecordedEvent>> RecordsAsync() =>
            [.. (await store.LogAsync()).Select(stored => EventCodec.Decode(Scenario.Tenant, stored))];
    }

    public static IEnumerable<CommandId> Commands(this IEnumerable<StoredEvent> log) =>
        log.Select(stored => EventCodec.Decode(Scenario.Tenant, stored).Command);
}
