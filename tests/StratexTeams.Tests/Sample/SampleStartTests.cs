using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Hosts;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sample;

/// <summary>The first start in Development sets up the sample organisation; no start does so outside Development.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class SampleStartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_plays_the_sample_and_onboards_it()
    {
        await StartAsync(HostProcess.Development);
        Assert.InRange((await StateAsync(SampleTenant.Id)).Next, 1_400, 1_700);
        Assert.Contains(SampleTenant.Id, (await StateAsync(TenantId.Service)).Tenants.OnboardedAt.Keys);
    }

    [Fact]
    public async Task The_second_start_leaves_it_as_it_is()
    {
        await StartAsync(HostProcess.Development);
        var first = await StateAsync(SampleTenant.Id);
        await StartAsync(HostProcess.Development);
        Assert.Equal((first.Next, first.Head), ((await StateAsync(SampleTenant.Id)).Next, (await StateAsync(SampleTenant.Id)).Head));
    }

    [Fact]
    public async Task Its_people_are_known_and_who_has_left_is_disabled()
    {
        await StartAsync(HostProcess.Development);
        var people = await new SqliteDirectory(File()).ListAsync(SampleTenant.Id, CancellationToken.None).ToListAsync();
        Assert.Equal(16, people.Count);
        Assert.Equal(new PersonId("sam.whitlock"), Assert.Single(people, person => !person.Enabled).Id);
    }

    [Fact]
    public async Task A_copy_that_was_interrupted_is_finished()
    {
        var half = (await (await PlayedSample.AtAsync(TimeProvider.System.GetUtcNow())).LogAsync()).Take(100).ToList();
        File().Create();
        using (var store = new SqliteEventStore(File()))
        {
            await store.AppendAsync(SampleTenant.Id, half, CancellationToken.None);
        }

        await StartAsync(HostProcess.Development);
        Assert.InRange((await StateAsync(SampleTenant.Id)).Next, 1_400, 1_700);
    }

    [Fact]
    public async Task Records_that_are_not_the_sample_stay_as_they_are()
    {
        var other = (await (await PlayedSample.GoldenAsync()).LogAsync()).Take(3).ToList();
        File().Create();
        using (var store = new SqliteEventStore(File()))
        {
            await store.AppendAsync(SampleTenant.Id, other, CancellationToken.None);
        }

        await StartAsync(HostProcess.Development);
        Assert.Equal(3, (await StateAsync(SampleTenant.Id)).Next);
    }

    [Fact]
    public async Task Outside_development_there_is_none()
    {
        await StartAsync(HostProcess.Production);
        Assert.Equal((0, 0), ((await StateAsync(SampleTenant.Id)).Next, (await StateAsync(TenantId.Service)).Next));
    }

    private async Task StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        await using var bot = HostProcess.Start(_folder, settings);
        await bot.AddressAsync();
        await bot.KillAsync();
    }

    private async Task<TenantState> StateAsync(TenantId tenant)
    {
        using var store = new SqliteEventStore(File());
        return await new TenantStates(store).GetAsync(tenant, CancellationToken.None);
    }

    private SqliteFile File() => new(_folder[Path.Combine(".stratex", "stratex.db")]);
}
