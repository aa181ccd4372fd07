using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Tests.Processes;
using StratexTeams.Writer;

namespace StratexTeams.Tests.Sqlite;

/// <summary>Records are changed in the file with raw SQL: that tenant stops and names the record; other tenants go on.</summary>
public sealed class TamperedLogTests : IAsyncLifetime, IDisposable
{
    private const int Commands = 10;

    private static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    private static readonly TenantId Globex = new(Guid.Parse("2b5d7a10-0f6c-4c52-8a51-6f1d1c1a2b3c"));

    private readonly TempFolder _folder = new();
    private readonly SqliteFile _file;

    public TamperedLogTests() => _file = new SqliteFile(_folder["stratex.db"]);

    public static readonly TheoryData<string, long> Deeds = new()
    {
        { $"UPDATE event SET bytes = x'00' WHERE tenant = '{Acme}' AND sequence = 5", 5 },
        { $"UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), '\"actual\":', '\"actual\":1') AS BLOB) WHERE tenant = '{Acme}' AND sequence = 5", 6 },
        { $"DELETE FROM event WHERE tenant = '{Acme}' AND sequence = 5", 5 },
        { $"DELETE FROM event WHERE tenant = '{Acme}' AND sequence = 0", 0 },
        { $"UPDATE event SET bytes = (SELECT bytes FROM event WHERE tenant = '{Globex}' AND sequence = 5) WHERE tenant = '{Acme}' AND sequence = 5", 5 },
        { $"UPDATE event SET bytes = (SELECT bytes FROM event WHERE tenant = '{Acme}' AND sequence = 6) WHERE tenant = '{Acme}' AND sequence = 5", 5 },
        { $"INSERT INTO event VALUES ('{Acme}', 1000, x'00')", 1_000 },
    };

    public async Task InitializeAsync()
    {
        _file.Create();
        using var store = new SqliteEventStore(_file);
        var handler = HandlerOn(store);
        foreach (var submission in Submissions(Acme).Concat(Submissions(Globex)))
        {
            await handler.HandleAsync(submission, default);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Deeds))]
    public async Task A_handler_that_starts_afterwards_stops_this_tenant_and_no_other(string deed, long sequence)
    {
        RawStore.Tamper(_file.Path, deed);
        using var store = new SqliteEventStore(_file);
        var handler = HandlerOn(store);
        var stopped = await Assert.ThrowsAsync<CorruptLogException>(() => handler.HandleAsync(More(Acme), default));
        Assert.Equal((Acme, sequence), (stopped.Tenant, stopped.Sequence));
        Assert.IsType<Outcome.Done>(await handler.HandleAsync(More(Globex), default));
    }

    [Fact]
    public async Task Nothing_is_added_to_a_log_that_was_tampered_with()
    {
        RawStore.Tamper(_file.Path, $"UPDATE event SET bytes = x'00' WHERE tenant = '{Acme}' AND sequence = 5");
        using var store = new SqliteEventStore(_file);
        var before = await store.ReadAsync(Acme, 0, default).CountAsync();
        await Assert.ThrowsAsync<CorruptLogException>(() => HandlerOn(store).HandleAsync(More(Acme), default));
        Assert.Equal(before, await store.ReadAsync(Acme, 0, default).CountAsync());
    }

    [Fact]
    public async Task A_handler_that_runs_meets_a_record_that_is_none_at_the_end_of_the_log()
    {
        using var store = new SqliteEventStore(_file);
        var handler = HandlerOn(store);
        await handler.HandleAsync(More(Globex), default);
        RawStore.Tamper(_file.Path, $"INSERT INTO event SELECT tenant, max(sequence) + 1, x'00' FROM event WHERE tenant = '{Acme}'");
        await Assert.ThrowsAsync<CorruptLogException>(() => handler.HandleAsync(More(Acme), default));
        Assert.IsType<Outcome.Done>(await handler.HandleAsync(new Load(2, Globex).Report(0, TimeProvider.System.GetUtcNow()), default));
    }

    private static CommandHandler HandlerOn(IEventStore store) => new(store, new TenantStates(store), TimeProvider.System, NullLogger<CommandHandler>.Instance);

    private static IEnumerable<Submission> Submissions(TenantId tenant) =>
        Load.Definitions(tenant, TimeProvider.System.GetUtcNow())
            .Concat(Enumerable.Range(0, Commands).Select(number => new Load(1, tenant).Report(number, TimeProvider.System.GetUtcNow())));

    private static Submission More(TenantId tenant) => new Load(1, tenant).Report(Commands, TimeProvider.System.GetUtcNow());
}
