using StratexTeams.Adapters;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sqlite;

/// <summary>A file that is not a StratexTeams store is refused in one sentence and not changed.</summary>
public sealed class UnusableStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Store => _folder["stratex.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_store_of_a_newer_version()
    {
        RawStore.Create(Store);
        RawStore.Execute(Store, "PRAGMA user_version = 2");
        IsRefused(new StoreOfANewerVersion(Store, 2, 1), $"{Store} was written by a newer StratexTeams (store version 2; this program knows 1). Use the newer program.");
    }

    [Theory]
    [InlineData("Buy milk.")]
    [InlineData("SQLite format 3")]
    public void A_file_that_is_no_database(string text)
    {
        File.WriteAllText(Store, text);
        IsRefused(new NotAStore(Store), $"{Store} is not a StratexTeams store. Give the file that Store__Path names.");
    }

    [Theory]
    [InlineData("CREATE TABLE customer (name TEXT)")]
    [InlineData("PRAGMA application_id = 42")]
    [InlineData("PRAGMA user_version = 1")]
    public void Another_programs_database(string sql)
    {
        RawStore.Execute(Store, sql);
        IsRefused(new NotAStore(Store), $"{Store} is not a StratexTeams store. Give the file that Store__Path names.");
    }

    [Fact]
    public void A_store_whose_pages_are_overwritten()
    {
        RawStore.Create(Store);
        var bytes = File.ReadAllBytes(Store);
        bytes.AsSpan(100, 500).Fill(0xff);
        File.WriteAllBytes(Store, bytes);
        IsRefused(new StoreIsDamaged(Store), $"{Store} is damaged. Put back a backup of it, and check its logs with export and verify.");
    }

    [Theory]
    [InlineData("/proc/stratex.db")]
    [InlineData("/proc/stratex/stratex.db")]
    [InlineData("/dev/null/stratex.db")]
    [InlineData("/tmp")]
    public void A_path_where_nothing_can_be_written(string path) => IsRefused(
        new StoreCannotBeOpened(path),
        $"{path} cannot be opened for writing. Check that its folder exists and that this account may write there.",
        new SqliteFile(path).Create);

    [Fact]
    public void A_file_that_is_not_there_is_not_made_by_opening_it()
    {
        IsRefused(
            new StoreCannotBeOpened(Store),
            $"{Store} cannot be opened for writing. Check that its folder exists and that this account may write there.",
            () => new SqliteFile(Store).Open());
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Refusing_a_file_does_not_keep_it_open()
    {
        File.WriteAllText(Store, "Buy milk.");
        for (var attempt = 0; attempt < 20; attempt++)
        {
            Assert.Throws<StoreUnusableException>(new SqliteFile(Store).Create);
            Assert.Throws<StoreUnusableException>(() => new SqliteFile(Store).Open());
        }

        Assert.DoesNotContain(Store, Directory.GetFiles("/proc/self/fd").Select(handle => new FileInfo(handle).LinkTarget));
    }

    private void IsRefused(Rejection reason, string sentence)
    {
        var before = File.ReadAllBytes(Store);
        IsRefused(reason, sentence, new SqliteFile(Store).Create);
        IsRefused(reason, sentence, () => new SqliteFile(Store).Open());
        Assert.Equal(before, File.ReadAllBytes(Store));
        Assert.Equal([Store], Directory.GetFiles(_folder.Path));
    }

    private static void IsRefused(Rejection reason, string sentence, Action use)
    {
        var problem = Assert.Throws<StoreUnusableException>(use);
        Assert.Equal((reason, sentence), (problem.Reason, FailureExplanation.Explain(problem)));
    }
}
