using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tests.EventLog;

public sealed class MemoryEventStoreTests : EventStoreContract
{
    protected override Task<IEventStore> OpenAsync() => Task.FromResult<IEventStore>(new MemoryEventStore());
}
