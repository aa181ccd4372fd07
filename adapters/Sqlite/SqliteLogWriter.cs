using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>The single write connection with its prepared statements. After an error it is disposed, which rolls back its open
/// transaction.</summary>
internal sealed class SqliteLogWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteParameter _tenant;
    private readonly SqliteParameter _sequence;
    private readonly SqliteParameter _bytes;

    public SqliteLogWriter(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _insert = connection.CreateCommand();
        _insert.CommandText = "INSERT INTO event (tenant, sequence, bytes) VALUES ($tenant, $sequence, $bytes)";
        _tenant = _insert.Parameters.Add("$tenant", SqliteType.Text);
        _sequence = _insert.Parameters.Add("$sequence", SqliteType.Integer);
        _bytes = _insert.Parameters.Add("$bytes", SqliteType.Blob);
    }

    public AppendResult Append(TenantId tenant, IReadOnlyList<StoredEvent> events)
    {
        _begin.ExecuteNonQuery();
        _tenant.Value = tenant.ToString();
        foreach (var stored in events)
        {
            _sequence.Value = stored.Sequence;
            _bytes.Value = stored.Bytes.ToArray();
            if (!TryInsert())
            {
                _rollback.ExecuteNonQuery();
                return AppendResult.Conflict;
            }
        }

        _commit.ExecuteNonQuery();
        return AppendResult.Appended;
    }

    public void Dispose()
    {
        _begin.Dispose();
        _insert.Dispose();
        _commit.Dispose();
        _rollback.Dispose();
        _connection.Dispose();
    }

    private bool TryInsert()
    {
        try
        {
            _insert.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException taken) when (taken.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT_TRIGGER)
        {
            return false;
        }
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
