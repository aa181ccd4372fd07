using System.Text.Json;
using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>A read connection with prepared queries on people. Not thread-safe.</summary>
internal sealed class SqlitePersonReader(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _byId = Prepared(connection, "SELECT document FROM person WHERE tenant = $tenant AND id = $key");
    private readonly SqliteCommand _byAccount = Prepared(connection, "SELECT document FROM person WHERE tenant = $tenant AND object_id = $key");
    private readonly SqliteCommand _all = Prepared(connection, "SELECT document FROM person WHERE tenant = $tenant AND id >= $key ORDER BY id");

    public DirectoryEntry? Find(TenantId tenant, PersonId person) => Read(_byId, tenant, person.Value).SingleOrDefault();

    public DirectoryEntry? FindByAccount(TenantId tenant, Guid account) => Read(_byAccount, tenant, account.ToString()).SingleOrDefault();

    public List<DirectoryEntry> List(TenantId tenant) => Read(_all, tenant, "");

    public void Dispose()
    {
        _byId.Dispose();
        _byAccount.Dispose();
        _all.Dispose();
        connection.Dispose();
    }

    private static List<DirectoryEntry> Read(SqliteCommand question, TenantId tenant, string key)
    {
        (question.Parameters["$tenant"].Value, question.Parameters["$key"].Value) = (tenant.ToString(), key);
        List<DirectoryEntry> people = [];
        using var row = question.ExecuteReader();
        while (row.Read())
        {
            people.Add(JsonSerializer.Deserialize(row.GetString(0), DirectoryJson.Default.DirectoryEntry)!);
        }

        return people;
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$tenant", SqliteType.Text);
        command.Parameters.Add("$key", SqliteType.Text);
        return command;
    }
}
