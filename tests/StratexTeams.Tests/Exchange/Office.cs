using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Exchange;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Bot.Commands;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Exchange;

/// <summary>Runs the import and export commands as typed on a command line, on a store in its own folder.</summary>
internal sealed class Office : IDisposable
{
    public static readonly TenantId Tenant = Scenario.Tenant;

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteEventStore _store;
    private readonly SqliteDirectory _directory;
    private readonly bool _isDevelopment;

    public Office(bool isDevelopment = true)
    {
        _isDevelopment = isDevelopment;
        var file = new SqliteFile(_folder.At("stratex.db"));
        file.Create();
        (_store, _directory) = (new SqliteEventStore(file), new SqliteDirectory(file));
    }

    public string At(string name) => _folder.At(name);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    public Task<TenantState> StateAsync(TenantId tenant) => new TenantStates(_store).GetAsync(tenant, CancellationToken.None);

    public SqliteDirectory Directory => _directory;

    /// <summary>Runs one command with new instances, as another process would.</summary>
    public async Task<(int ExitCode, string Output, string Error)> TypeAsync(params string[] typed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        RootCommand root = [ImportCommand.Create(OpenImport, () => _isDevelopment, TimeProvider.System), ExportCommand.Create(() => _store, () => new WorkbookExport(new TenantStates(_store), _directory), TimeProvider.System)];
        return (await CommandLine.RunAsync(root, typed, new InvocationConfiguration { Output = output, Error = error }), output.ToString(), error.ToString());
    }

    private FileImport OpenImport()
    {
        var states = new TenantStates(_store);
        var handler = new CommandHandler(_store, states, TimeProvider.System, NullLogger<CommandHandler>.Instance);
        return new FileImport(new WorkbookImport(handler, states, _directory, TimeProvider.System), handler, states, _isDevelopment, TimeProvider.System);
    }
}
