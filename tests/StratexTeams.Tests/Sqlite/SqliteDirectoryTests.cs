using System.Text;
using StratexTeams.Adapters;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.People;
using StratexTeams.Tests.People;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sqlite;

public sealed class SqliteDirectoryTests : DirectoryContract, IDisposable
{
    private readonly TempFolder _folder = new();

    private string Store => _folder["stratex.db"];

    protected override Task<IDirectory> OpenAsync()
    {
        RawStore.Create(Store);
        return Task.FromResult<IDirectory>(new SqliteDirectory(new SqliteFile(Store)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Not_a_byte_remains_of_whoever_is_erased()
    {
        // Keep the file open, as a host does, because closing the last connection would checkpoint the write-ahead log.
        using var host = RawStore.Open(Store);
        RawStore.Ask(host, "SELECT count(*) FROM event");
        await Directory.SaveAsync(Acme, Ana, default);
        await Directory.SaveAsync(Acme, Ana with { Mail = "a.much.longer.address.of.ana@example.com" }, default);
        Assert.True(IsOnDisk("ana@example.com"));
        await Directory.EraseAsync(Acme, Ana.Id, default);
        RawStore.Execute(host, "PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.False(IsOnDisk("ana@example.com"));
        Assert.False(IsOnDisk(Ana.ObjectId.ToString()!));
    }

    [Fact]
    public async Task A_locked_file_is_not_a_taken_account()
    {
        using var other = RawStore.Open(Store);
        RawStore.Execute(other, "BEGIN IMMEDIATE");
        var saving = await Assert.ThrowsAsync<StoreUnavailableException>(() => Directory.SaveAsync(Acme, Ana, default));
        var erasing = await Assert.ThrowsAsync<StoreUnavailableException>(() => Directory.EraseAsync(Acme, Ana.Id, default));
        Assert.All([saving, erasing], problem => Assert.Contains("another program keeps the store locked", FailureExplanation.Explain(problem)));
    }

    private bool IsOnDisk(string text) => System.IO.Directory.GetFiles(_folder.Path).Any(path => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
}
