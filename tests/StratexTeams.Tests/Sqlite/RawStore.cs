using Microsoft.Data.Sqlite;
using StratexTeams.Adapters.Sqlite;

namespace StratexTeams.Tests.Sqlite;

/// <summary>Opens a store's file directly with SQL, as another program could.</summary>
internal static class RawStore
{
    public static void Create(string path) => new SqliteFile(path).Create();

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    public static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        Execute(connection, sql);
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static object Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    /// <summary>Drops the triggers that protect the log, then executes the statement.</summary>
    public static void Tamper(string path, string sql) =>
        Execute(path, $"DROP TRIGGER event_never_changes; DROP TRIGGER event_never_goes; DROP TRIGGER event_is_never_replaced; {sql}");

    /// <summary>Locks the file exclusively until the connection is disposed.</summary>
    public static SqliteConnection Lock(string path)
    {
        var connection = Open(path);
        Execute(connection, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE other (x); ROLLBACK;");
        return connection;
    }
}
