using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Hosts;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Kills;

/// <summary>The bot is killed (five times in tests/run, eleven times in tests/soak) while it starts with 200 organisations to onboard, or when it is ready,
/// and each time somebody else writes to the same file.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class KilledHostTests : IDisposable
{
    private const int WriterCallers = 2;
    private const int Endless = 1_000_000;

    private static readonly int KillsAtWork = TestLoop.Count(run: 3, soak: 8);
    private static readonly int KillsWhenReady = TestLoop.Count(run: 2, soak: 3);

    private static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    private static readonly IReadOnlyList<TenantId> Tenants = [.. Enumerable.Range(1, 200).Select(number => new TenantId(new Guid(number, 0, 0, new byte[8])))];

    private static readonly Dictionary<string, string> Settings = new(HostProcess.Production)
    {
        ["Smo__Admins"] = string.Join(',', Tenants.Select(tenant => $"{tenant}/{Acme}")),
    };

    private readonly TempFolder _folder = new();
    private readonly Random _random = new(1);
    private readonly List<WriterReport> _testimonies = [];

    private string Store => _folder[Path.Combine(".stratex", "stratex.db")];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_organisation_is_onboarded_once_and_nobody_else_loses_anything()
    {
        foreach (var onboarded in Enumerable.Range(0, KillsAtWork).Select(_ => _random.Next(Tenants.Count)).Order())
        {
            await StartAndKillAsync(_ => OnboardedAsync(onboarded));
        }

        for (var kill = 0; kill < KillsWhenReady; kill++)
        {
            await StartAndKillAsync(bot => bot.AddressAsync());
        }

        var evidence = await KillAssertions.ReadAsync(Store, TenantId.Service, Acme);
        Assert.Empty(evidence.Contradicts(_testimonies));
        Assert.Equal(Tenants.Select(Onboarding).ToHashSet(), evidence.Commands.Except(_testimonies.SelectMany(testimony => testimony.Submitted)).ToHashSet());
    }

    private static CommandId Onboarding(TenantId tenant) => CommandId.Of(TenantId.Service, Actor.Operator.Person, "onboard", tenant.ToString());

    private async Task StartAndKillAsync(Func<HostProcess, Task> moment)
    {
        await using var writer = WriterProcess.Start(Store, _testimonies.Count, WriterCallers, Endless, Acme);
        await using var bot = HostProcess.Start(_folder, Settings);
        await moment(bot);
        await bot.KillAsync();
        Assert.True(await writer.DoesAnotherAsync());
        await writer.KillAsync();
        _testimonies.Add(writer.Testimony);
    }

    /// <summary>Looks into the file until it holds so many.</summary>
    private async Task OnboardedAsync(int count)
    {
        var file = new SqliteFile(Store);
        file.Create();
        using var store = new SqliteEventStore(file);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var states = new TenantStates(store);
        while ((await states.GetAsync(TenantId.Service, limit.Token)).Tenants.OnboardedAt.Count < count)
        {
            await Task.Yield();
        }
    }
}
