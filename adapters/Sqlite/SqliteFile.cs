using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>The embedded store's file: creates the schema, opens connections, and checks that the file is a Stratex store of a known
/// version.</summary>
public sealed class SqliteFile(string path)
{
    private const long Version = 1;
    private const long ApplicationId = 0x53545258; // "STRX"
    private const int BusySeconds = 1;

    public string Path => path;

    /// <summary>Creates the file and its schema if missing; several processes may do so at once. Throws <see
    /// cref="StoreUnusableException"/> for a file that is no Stratex store, is damaged, has a newer version or cannot be opened, and <see
    /// cref="StoreUnavailableException"/> when it is locked or the disk is full.</summary>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            using var connection = Connect(SqliteOpenMode.ReadWriteCreate);
            if (IsEmpty(connection))
            {
                Run(connection, "PRAGMA journal_mode = WAL");
                Run(connection, Schema);
            }

            Check(connection);
        }
        catch (SqliteException problem)
        {
            throw Translate(problem);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            throw new StoreUnusableException(new StoreCannotBeOpened(path), problem);
        }
    }

    /// <summary>Opens an existing store. Throws like <see cref="Create"/>.</summary>
    public SqliteConnection Open()
    {
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(SqliteOpenMode.ReadWrite);
            Check(connection);
            return connection;
        }
        catch (SqliteException problem)
        {
            connection?.Dispose();
            throw Translate(problem);
        }
        catch (StoreUnusableException)
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <summary>Maps a SQLite error to <see cref="StoreUnavailableException"/> (may pass) or <see cref="StoreUnusableException"/> (an
    /// operator must act).</summary>
    public Exception Translate(SqliteException problem) => problem.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => new StoreUnavailableException("another program keeps the store locked", problem),
        SQLitePCL.raw.SQLITE_FULL => new StoreUnavailableException("the disk is full", problem),
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_AUTH =>
            new StoreUnusableException(new StoreCannotBeOpened(path), problem),
        SQLitePCL.raw.SQLITE_NOTADB => new StoreUnusableException(new NotAStore(path), problem),
        SQLitePCL.raw.SQLITE_CORRUPT => new StoreUnusableException(new StoreIsDamaged(path), problem),
        _ => new StoreUnavailableException($"the store's disk does not answer ({problem.Message})", problem),
    };

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = BusySeconds,
        }.ConnectionString);
        connection.Open();
        Run(connection, $"""
            PRAGMA busy_timeout = {BusySeconds * 1000};
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            """);
        return connection;
    }

    private static bool IsEmpty(SqliteConnection connection) =>
        Ask(connection, "PRAGMA application_id") == 0 && Ask(connection, "PRAGMA user_version") == 0 && Ask(connection, "SELECT count(*) FROM sqlite_schema") == 0;

    private void Check(SqliteConnection connection)
    {
        if (Ask(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new StoreUnusableException(new NotAStore(path));
        }

        if (Ask(connection, "PRAGMA user_version") is var version and not Version)
        {
            throw new StoreUnusableException(new StoreOfANewerVersion(path, version, Version));
        }

        // The two pragmas read only the file's header. This query reads a page, so damage is found at start-up instead of at the first
        // command.
        Ask(connection, "SELECT count(*) FROM sqlite_schema");
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    // INSERT OR REPLACE fires no delete trigger unless recursive_triggers is on, so a trigger on insert refuses existing keys.
    private static readonly string Schema = $"""
        BEGIN IMMEDIATE;
        CREATE TABLE IF NOT EXISTS event (
            tenant   TEXT    NOT NULL,
            sequence INTEGER NOT NULL,
            bytes    BLOB    NOT NULL,
            PRIMARY KEY (tenant, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER IF NOT EXISTS event_never_changes BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER IF NOT EXISTS event_never_goes BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER IF NOT EXISTS event_is_never_replaced BEFORE INSERT ON event
            WHEN EXISTS (SELECT 1 FROM event WHERE tenant = NEW.tenant AND sequence = NEW.sequence)
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TABLE IF NOT EXISTS person (
            tenant    TEXT NOT NULL,
            id        TEXT NOT NULL,
            object_id TEXT,
            document  TEXT NOT NULL,
            PRIMARY KEY (tenant, id)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX IF NOT EXISTS person_account ON person (tenant, object_id) WHERE object_id IS NOT NULL;
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {Version};
        COMMIT;
        """;
}
