using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog.Stores;

public sealed class MemoryEventStoreTests : EventStoreContract
{
    protected override Task<IEventStore> OpenAsync() => Task.FromResult<IEventStore>(new MemoryEventStore());
}
