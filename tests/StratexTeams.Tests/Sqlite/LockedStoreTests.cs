using StratexTeams.Adapters;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sqlite;

/// <summary>Another program holds the file's lock during each test.</summary>
public sealed class LockedStoreTests : IDisposable
{
    private const string Sentence =
        "The store did not answer: another program keeps the store locked. Nothing was changed that it did not confirm; try again in a minute.";

    private static readonly TenantId Acme = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    private static readonly IReadOnlyList<StoredEvent> First = [new StoredEvent(0, new byte[] { 1 })];
    private static readonly IReadOnlyList<StoredEvent> Second = [new StoredEvent(1, new byte[] { 2 })];

    private readonly TempFolder _folder = new();
    private readonly SqliteFile _file;
    private readonly SqliteEventStore _store;

    public LockedStoreTests()
    {
        _file = new SqliteFile(_folder["stratex.db"]);
        _file.Create();
        _store = new SqliteEventStore(_file);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_append_has_no_answer_changes_nothing_and_goes_through_afterwards()
    {
        await _store.AppendAsync(Acme, First, default);
        using (var other = RawStore.Open(_file.Path))
        {
            RawStore.Execute(other, "BEGIN IMMEDIATE");
            var before = Bytes();
            Assert.Equal(Sentence, FailureExplanation.Explain(await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.AppendAsync(Acme, Second, default))));
            Assert.Equal(before, Bytes());
        }

        Assert.Equal(AppendResult.Appended, await _store.AppendAsync(Acme, Second, default));
    }

    [Fact]
    public async Task Reading_goes_on_beside_another_writer()
    {
        await _store.AppendAsync(Acme, First, default);
        using var other = RawStore.Open(_file.Path);
        RawStore.Execute(other, "BEGIN IMMEDIATE");
        Assert.Equal(1, await _store.ReadAsync(Acme, 0, default).CountAsync());
    }

    [Fact]
    public async Task Neither_reading_nor_writing_has_an_answer_when_the_file_is_another_programs_alone()
    {
        using var other = RawStore.Lock(_file.Path);
        var reading = await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.ReadAsync(Acme, 0, default).CountAsync().AsTask());
        var writing = await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.AppendAsync(Acme, First, default));
        Assert.Equal((Sentence, Sentence), (FailureExplanation.Explain(reading), FailureExplanation.Explain(writing)));
    }

    [Fact]
    public void A_file_that_another_program_is_making_is_waited_for_and_then_given_up()
    {
        using var other = RawStore.Open(_folder["new.db"]);
        RawStore.Execute(other, "BEGIN EXCLUSIVE");
        Assert.Equal(Sentence, FailureExplanation.Explain(Assert.Throws<StoreUnavailableException>(new SqliteFile(_folder["new.db"]).Create)));
    }

    private byte[][] Bytes() => [.. Directory.GetFiles(_folder.Path).Where(path => !path.EndsWith("-shm", StringComparison.Ordinal)).Order().Select(File.ReadAllBytes)];
}
