using Microsoft.Data.Sqlite;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Sqlite;

/// <summary>How the file is opened, and how the log in it is protected against other programs.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SqliteFile _file;

    public SqliteFileTests()
    {
        _file = new SqliteFile(_folder["stratex.db"]);
        _file.Create();
        RawStore.Execute(_file.Path, "INSERT INTO event VALUES ('acme', 0, x'01')");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", 2L)]
    [InlineData("PRAGMA secure_delete", 1L)]
    public void A_connection_syncs_at_every_commit_and_wipes_what_it_deletes(string pragma, object expected)
    {
        using var connection = _file.Open();
        Assert.Equal(expected, RawStore.Ask(connection, pragma));
    }

    [Theory]
    [InlineData("UPDATE event SET bytes = x'02'")]
    [InlineData("UPDATE OR REPLACE event SET bytes = x'02'")]
    [InlineData("DELETE FROM event")]
    [InlineData("REPLACE INTO event VALUES ('acme', 0, x'02')")]
    [InlineData("INSERT INTO event VALUES ('acme', 0, x'02') ON CONFLICT DO UPDATE SET bytes = x'02'")]
    [InlineData("INSERT OR REPLACE INTO event SELECT tenant, sequence, x'02' FROM event")]
    public void Another_program_may_not_change_or_delete_a_record(string sql)
    {
        using var connection = RawStore.Open(_file.Path);
        Assert.Contains("append-only", Assert.Throws<SqliteException>(() => RawStore.Execute(connection, sql)).Message);
        Assert.Equal(new byte[] { 1 }, RawStore.Ask(connection, "SELECT bytes FROM event"));
    }

    [Fact]
    public void Creating_it_again_changes_nothing()
    {
        var before = File.ReadAllBytes(_file.Path);
        _file.Create();
        Assert.Equal(before, File.ReadAllBytes(_file.Path));
    }

    [Fact]
    public void Many_may_create_it_at_once() =>
        Parallel.For(0, 100, number => new SqliteFile(_folder[$"{number / 10}.db"]).Create());
}
