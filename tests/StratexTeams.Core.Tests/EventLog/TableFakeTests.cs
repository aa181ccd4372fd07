using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tests.EventLog;

public sealed class TableFakeTests : EventStoreContract
{
    protected override Task<IEventStore> OpenAsync() =>
        Task.FromResult<IEventStore>(new TableFake(TableFaults.None with { Page = 7, Latency = async () => await Task.Yield() }));
}
