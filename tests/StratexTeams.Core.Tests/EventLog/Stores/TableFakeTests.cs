using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog.Stores;

public sealed class TableFakeTests : EventStoreContract
{
    protected override Task<IEventStore> OpenAsync() =>
        Task.FromResult<IEventStore>(new TableFake(TableFaults.None with { Page = 7, Latency = async () => await Task.Yield() }));
}
