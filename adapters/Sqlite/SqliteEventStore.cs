using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Adapters.Sqlite;

/// <summary>The log in one SQLite file: WAL mode, synced at every commit, append-only by triggers. Several processes may share the file;
/// within one process, writers wait for a single connection instead of retrying on the file's lock.</summary>
public sealed class SqliteEventStore(SqliteFile file) : IEventStore, IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<SqliteLogReader> _readers = [];
    private SqliteLogWriter? _writer;

    public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = _readers.TryTake(out var free) ? free : new SqliteLogReader(file);
        var whole = false;
        try
        {
            foreach (var stored in reader.Read(tenant, sequence))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return stored;
            }

            whole = true;
        }
        finally
        {
            if (whole)
            {
                _readers.Add(reader);
            }
            else
            {
                reader.Dispose();
            }
        }

        await Task.CompletedTask;
    }

    public async Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken)
    {
        AppendBounds.Check(events);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            _writer ??= new SqliteLogWriter(file.Open());
            return _writer.Append(tenant, events);
        }
        catch (SqliteException problem)
        {
            _writer?.Dispose();
            _writer = null;
            throw file.Translate(problem);
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _writing.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
