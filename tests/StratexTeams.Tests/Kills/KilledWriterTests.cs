using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Kills;

/// <summary>Two processes write to one file under load, and at random moments one is killed, or both: at least 200 kills in all in tests/soak, five for each test in tests/run.</summary>
[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class KilledWriterTests
{
    private const int ManyLines = 500;
    private const int StartUpLines = 8;

    private static readonly int Kills = TestLoop.Count(run: 5, soak: 8);

    private static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    private static readonly TenantId Globex = new(Guid.Parse("2b5d7a10-0f6c-4c52-8a51-6f1d1c1a2b3c"));
    private static readonly TenantId Initech = new(Guid.Parse("9e0b3f5c-8d0e-4f57-b1c5-3d7a7f0f4e22"));

    public static TheoryData<int> FilesOfOneTenant => [.. Enumerable.Range(1, TestLoop.Count(run: 1, soak: 20))];

    public static TheoryData<int> FilesOfThreeTenants => [.. Enumerable.Range(101, TestLoop.Count(run: 1, soak: 5))];

    [Theory]
    [MemberData(nameof(FilesOfOneTenant))]
    public Task Whatever_is_killed_no_acknowledged_command_is_lost_or_doubled_and_the_other_process_goes_on(int seed) =>
        KillAsync(new Random(seed), Acme);

    [Theory]
    [MemberData(nameof(FilesOfThreeTenants))]
    public Task The_same_holds_for_several_tenants_in_one_file(int seed) => KillAsync(new Random(seed), Acme, Globex, Initech);

    private static async Task KillAsync(Random random, params TenantId[] tenants)
    {
        using var folder = new TempFolder();
        await using var file = new SharedFile(folder["stratex.db"], tenants);
        while (file.Kills < Kills)
        {
            file.StartUpToTwo();
            await file.KillOneAsync(random.Next(random.Next(3) == 0 ? StartUpLines : ManyLines), random);
            await (random.Next(4) == 0 ? file.KillAllAsync() : Task.CompletedTask);
            await file.CheckAsync();
            await file.SurvivorsGoOnAsync();
        }

        await file.KillAllAsync();
        await file.CheckNothingElseAsync();
    }
}
