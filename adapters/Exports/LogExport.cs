using System.Text;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exports;

/// <summary>Exports one tenant's log as a folder of plain files. Records are copied as stored, without decoding, so that a damaged log
/// can be exported as evidence.</summary>
public sealed class LogExport(IEventStore store)
{
    private const byte LineFeed = (byte)'\n';
    private static readonly byte[] LineEnd = [LineFeed];

    /// <summary>Answers <see cref="Exported"/>, or a <see cref="Rejection"/> and then leaves no folder behind. Throws what the store
    /// throws.</summary>
    public async Task<Sentence> WriteAsync(TenantId tenant, string folder, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var partial = target + ".partial";
        if (Obstacle(target, partial) is { } obstacle)
        {
            return obstacle;
        }

        try
        {
            Directory.CreateDirectory(partial);
            var answer = await FillAsync(partial, tenant, progress, cancellationToken);
            if (answer is Exported)
            {
                Directory.Move(partial, target);
            }

            return answer;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new ExportNotWritten(target, problem.Message);
        }
        finally
        {
            Remove(partial);
        }
    }

    private static Rejection? Obstacle(string target, string partial) => target switch
    {
        _ when Path.Exists(target) => new ExportExists(target),
        _ when Path.Exists(partial) => new ExportUnfinished(partial),
        _ when Path.GetDirectoryName(target) is { } parent && !Directory.Exists(parent) => new NoSuchFolder(parent),
        _ => null,
    };

    private async Task<Sentence> FillAsync(string folder, TenantId tenant, IProgress<long> progress, CancellationToken cancellationToken)
    {
        await using var records = new HashingFile(folder, ExportFiles.Records);
        await using var hashes = new HashingFile(folder, ExportFiles.Hashes);
        var summary = new ExportSummary(tenant, 0, Sha256.None);
        await foreach (var stored in store.ReadAsync(tenant, 0, cancellationToken))
        {
            if (stored.Bytes.Span.Contains(LineFeed))
            {
                return new RecordHoldsLineFeed(stored.Sequence);
            }

            summary = summary with { Records = summary.Records + 1, Head = stored.Hash() };
            await WriteLineAsync(records, stored.Bytes, cancellationToken);
            await WriteLineAsync(hashes, Encoding.ASCII.GetBytes(summary.Head.ToString()), cancellationToken);
            progress.Report(summary.Records);
        }

        if (summary.Records is 0)
        {
            return new NothingRecorded(tenant);
        }

        IReadOnlyList<string> sums =
        [
            records.Finish(),
            hashes.Finish(),
            await WriteFileAsync(folder, ExportFiles.Summary, summary.ToJson(), cancellationToken),
            await WriteFileAsync(folder, ExportFiles.Format, ExportFormat.Text, cancellationToken),
        ];
        await WriteFileAsync(folder, ExportFiles.Sums, Sha256Sums.Write(sums), cancellationToken);
        return new Exported(tenant, summary.Records, summary.Head);
    }

    private static async Task WriteLineAsync(HashingFile file, ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        await file.WriteAsync(line, cancellationToken);
        await file.WriteAsync(LineEnd, cancellationToken);
    }

    private static async Task<string> WriteFileAsync(string folder, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await using var file = new HashingFile(folder, name);
        await file.WriteAsync(bytes, cancellationToken);
        return file.Finish();
    }

    private static void Remove(string partial)
    {
        try
        {
            if (Directory.Exists(partial))
            {
                Directory.Delete(partial, recursive: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The partial folder cannot be removed now; the next export into the same folder reports it.
        }
    }
}
