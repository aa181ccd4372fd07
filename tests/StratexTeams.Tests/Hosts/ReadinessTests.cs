using System.Net;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;
using StratexTeams.Tests.Sqlite;

namespace StratexTeams.Tests.Hosts;

/// <summary>A host whose store stops answering after the start is alive and not ready. A host that has the file open already, as in
/// Development
/// after the sample, still reads from what SQLite has cached.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class ReadinessTests : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private HostProcess _bot = null!;

    private string Store => _folder[Path.Combine(".stratex", "stratex.db")];

    public async Task InitializeAsync()
    {
        _bot = HostProcess.Start(_folder, HostProcess.Production);
        await _bot.AddressAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task When_the_service_log_is_damaged()
    {
        RawStore.Tamper(Store, "INSERT INTO event VALUES ('00000000-0000-0000-0000-000000000000', 0, x'00')");
        await IsAliveAndNotReadyAsync();
    }

    [Fact]
    public async Task When_the_file_is_overwritten()
    {
        await File.WriteAllTextAsync(Store, "Buy milk.");
        await IsAliveAndNotReadyAsync();
    }

    [Fact]
    public async Task When_another_program_has_locked_the_file_and_again_ready_when_it_lets_go()
    {
        using (RawStore.Lock(Store))
        {
            await IsAliveAndNotReadyAsync();
        }

        Assert.Equal(HttpStatusCode.OK, await _bot.GetAsync("/readyz"));
    }

    private async Task IsAliveAndNotReadyAsync()
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await _bot.GetAsync("/readyz"));
        Assert.Equal(HttpStatusCode.OK, await _bot.GetAsync("/healthz"));
    }
}
