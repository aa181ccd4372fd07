using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Tests.EventLog;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sqlite;

public sealed class SqliteEventStoreTests : EventStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private SqliteEventStore? _store;

    protected override Task<IEventStore> OpenAsync()
    {
        var file = new SqliteFile(_folder["stratex.db"]);
        file.Create();
        return Task.FromResult<IEventStore>(_store = new SqliteEventStore(file));
    }

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Dispose();
    }
}
