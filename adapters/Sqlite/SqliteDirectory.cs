using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>The directory beside the log in the same file; what is erased is overwritten on disk.</summary>
public sealed class SqliteDirectory(SqliteFile file) : IDirectory
{
    public Task<DirectoryEntry?> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(Read("SELECT document FROM person WHERE tenant = $tenant AND id = $id", ("$tenant", tenant), ("$id", person)).SingleOrDefault());

    public Task<DirectoryEntry?> FindByAccountAsync(TenantId tenant, Guid objectId, CancellationToken cancellationToken) =>
        Task.FromResult(Read("SELECT document FROM person WHERE tenant = $tenant AND object_id = $account", ("$tenant", tenant), ("$account", objectId)).SingleOrDefault());

    public async IAsyncEnumerable<DirectoryEntry> ListAsync(TenantId tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in Read("SELECT document FROM person WHERE tenant = $tenant ORDER BY id", ("$tenant", tenant)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return person;
        }

        await Task.CompletedTask;
    }

    public Task SaveAsync(TenantId tenant, DirectoryEntry person, CancellationToken cancellationToken)
    {
        try
        {
            Change(
                """
                INSERT INTO person (tenant, id, object_id, document) VALUES ($tenant, $id, $account, $document)
                ON CONFLICT (tenant, id) DO UPDATE SET object_id = excluded.object_id, document = excluded.document
                """,
                ("$tenant", tenant),
                ("$id", person.Id),
                ("$account", person.ObjectId),
                ("$document", JsonSerializer.Serialize(person, DirectoryJson.Default.DirectoryEntry)));
            return Task.CompletedTask;
        }
        catch (SqliteException taken) when (taken.SqliteExtendedErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT_UNIQUE)
        {
            throw new AccountTakenException(tenant, person.ObjectId.GetValueOrDefault());
        }
        catch (SqliteException problem)
        {
            throw file.Translate(problem);
        }
    }

    public Task EraseAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken)
    {
        try
        {
            Change("DELETE FROM person WHERE tenant = $tenant AND id = $id", ("$tenant", tenant), ("$id", person));
            return Task.CompletedTask;
        }
        catch (SqliteException problem)
        {
            throw file.Translate(problem);
        }
    }

    private List<DirectoryEntry> Read(string sql, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        using var connection = file.Open();
        using var command = Command(connection, sql, arguments!);
        try
        {
            List<DirectoryEntry> people = [];
            using var row = command.ExecuteReader();
            while (row.Read())
            {
                people.Add(JsonSerializer.Deserialize(row.GetString(0), DirectoryJson.Default.DirectoryEntry)!);
            }

            return people;
        }
        catch (SqliteException problem)
        {
            throw file.Translate(problem);
        }
    }

    private void Change(string sql, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        using var connection = file.Open();
        using var command = Command(connection, sql, arguments);
        command.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in arguments)
        {
            command.Parameters.AddWithValue(name, value?.ToString() ?? (object)DBNull.Value);
        }

        return command;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DirectoryEntry))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
