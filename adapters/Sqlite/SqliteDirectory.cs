using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>The directory of people, in the same SQLite file as the log. Erased entries are overwritten on disk
/// (secure_delete).</summary>
public sealed class SqliteDirectory(SqliteFile file) : IDirectory, IDisposable
{
    private readonly ConcurrentBag<SqlitePersonReader> _readers = [];

    public Task<DirectoryEntry?> FindAsync(TenantId tenant, PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult(Read(reader => reader.Find(tenant, person)));

    public Task<DirectoryEntry?> FindByObjectIdAsync(TenantId tenant, Guid objectId, CancellationToken cancellationToken) =>
        Task.FromResult(Read(reader => reader.FindByAccount(tenant, objectId)));

    public async IAsyncEnumerable<DirectoryEntry> ListAsync(TenantId tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var person in Read(reader => reader.List(tenant)))
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

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    // A reader that failed is disposed instead of returned to the pool: its file may have been moved.
    private T Read<T>(Func<SqlitePersonReader, T> read)
    {
        var reader = _readers.TryTake(out var free) ? free : new SqlitePersonReader(file.Open());
        try
        {
            var answer = read(reader);
            _readers.Add(reader);
            return answer;
        }
        catch (SqliteException problem)
        {
            reader.Dispose();
            throw file.Translate(problem);
        }
    }

    private void Change(string sql, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        using var connection = file.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in arguments)
        {
            command.Parameters.AddWithValue(name, value?.ToString() ?? (object)DBNull.Value);
        }

        command.ExecuteNonQuery();
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DirectoryEntry))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
