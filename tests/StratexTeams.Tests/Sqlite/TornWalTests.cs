using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;
using StratexTeams.Writer;

namespace StratexTeams.Tests.Sqlite;

/// <summary>The power fails while the write-ahead log is being written: whatever part of its end is missing or wrong, what remains is
/// a prefix of the log that contains every record whose sync had returned.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class TornWalTests : IAsyncLifetime, IDisposable
{
    private const int Header = 32;
    private const int Frame = 24 + 4096;
    private const int Commands = 150;

    private static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));

    private readonly TempFolder _folder = new();
    private readonly List<(long WalLength, long Next)> _acknowledged = [(0, 0)];
    private readonly SqliteFile _file;
    private readonly SqliteEventStore _store;

    private byte[] _database = [];
    private byte[] _wal = [];
    private List<StoredEvent> _log = [];

    public TornWalTests()
    {
        _file = new SqliteFile(_folder["stratex.db"]);
        _file.Create();
        _store = new SqliteEventStore(_file);
    }

    public async Task InitializeAsync()
    {
        var states = new TenantStates(_store);
        var handler = new CommandHandler(_store, states, TimeProvider.System, NullLogger<CommandHandler>.Instance);
        var now = TimeProvider.System.GetUtcNow();
        var load = new Load(1, Acme);
        foreach (var submission in Load.Definitions(Acme, now).Concat(Enumerable.Range(0, Commands).Select(number => load.Report(number, now))))
        {
            await handler.HandleAsync(submission, default);
            _acknowledged.Add((new FileInfo($"{_file.Path}-wal").Length, (await states.GetAsync(Acme, default)).Next));
        }

        (_database, _wal) = (await File.ReadAllBytesAsync(_file.Path), await File.ReadAllBytesAsync($"{_file.Path}-wal"));
        _log = await _store.ReadAsync(Acme, 0, default).ToListAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Cut_off_between_any_two_frames() =>
        await HoldsWhatWasAcknowledgedAsync(Enumerable.Range(0, (_wal.Length - Header) / Frame + 1).Select(frame => Header + frame * Frame));

    [Fact]
    public async Task Cut_off_at_any_byte()
    {
        var random = new Random(1);
        await HoldsWhatWasAcknowledgedAsync(Enumerable.Range(0, 500).Select(_ => random.Next(_wal.Length)));
    }

    [Fact]
    public async Task Full_of_something_else_from_any_byte_on()
    {
        var random = new Random(2);
        for (var round = 0; round < 200; round++)
        {
            var wrong = random.Next(_wal.Length);
            byte[] wal = [.. _wal];
            random.NextBytes(wal.AsSpan(wrong, Math.Min(512, wal.Length - wrong)));
            await HoldsWhatWasAcknowledgedAsync(wal, wrong);
        }
    }

    private async Task HoldsWhatWasAcknowledgedAsync(IEnumerable<int> cuts)
    {
        foreach (var cut in cuts)
        {
            await HoldsWhatWasAcknowledgedAsync(_wal[..cut], cut);
        }
    }

    private async Task HoldsWhatWasAcknowledgedAsync(byte[] wal, int whole)
    {
        using var fresh = new TempFolder();
        var file = new SqliteFile(fresh["stratex.db"]);
        await File.WriteAllBytesAsync(file.Path, _database);
        await File.WriteAllBytesAsync($"{file.Path}-wal", wal);
        file.Create();
        using var store = new SqliteEventStore(file);
        var state = await new TenantStates(store).GetAsync(Acme, default);
        var log = await store.ReadAsync(Acme, 0, default).ToListAsync();
        Assert.Equal(log.Count, state.Next);
        Assert.InRange(log.Count, _acknowledged.Last(acknowledged => acknowledged.WalLength <= whole).Next, _log.Count);
        Assert.True(log.Zip(_log).All(pair => pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)), $"another log at {whole}");
    }
}
