using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Kills;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sqlite;

[Collection(ProcessTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class SharedFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Two_processes_may_create_one_file_at_once(int seed)
    {
        var tenant = new TenantId(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
        await using var one = WriterProcess.Start(_folder["new.db"], seed, 1, 10, tenant);
        await using var other = WriterProcess.Start(_folder["new.db"], seed + 10, 1, 10, tenant);
        Assert.Equal(((0, ""), (0, "")), (await one.EndAsync(), await other.EndAsync()));
        Assert.Empty((await KillAssertions.ReadAsync(_folder["new.db"], tenant)).Contradicts([one.Testimony, other.Testimony]));
    }
}
