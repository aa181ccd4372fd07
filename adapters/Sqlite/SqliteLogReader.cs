using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>A read connection with its prepared statement. Not thread-safe.</summary>
internal sealed class SqliteLogReader : IDisposable
{
    private readonly SqliteFile _file;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _read;
    private readonly SqliteParameter _tenant;
    private readonly SqliteParameter _sequence;

    public SqliteLogReader(SqliteFile file)
    {
        _file = file;
        _connection = file.Open();
        _read = _connection.CreateCommand();
        _read.CommandText = "SELECT sequence, bytes FROM event WHERE tenant = $tenant AND sequence >= $sequence ORDER BY sequence";
        _tenant = _read.Parameters.Add("$tenant", SqliteType.Text);
        _sequence = _read.Parameters.Add("$sequence", SqliteType.Integer);
    }

    public IEnumerable<StoredEvent> Read(TenantId tenant, long sequence)
    {
        _tenant.Value = tenant.ToString();
        _sequence.Value = sequence;
        using var row = Ask(_read.ExecuteReader);
        while (Ask(row.Read))
        {
            yield return new StoredEvent(row.GetInt64(0), row.GetFieldValue<byte[]>(1));
        }
    }

    public void Dispose()
    {
        _read.Dispose();
        _connection.Dispose();
    }

    private T Ask<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (SqliteException problem)
        {
            throw _file.Translate(problem);
        }
    }
}
