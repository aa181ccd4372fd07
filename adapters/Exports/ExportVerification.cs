using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Exports;

/// <summary>Verifies an export from its files alone: first the records, then the records against the anchor, then every other
/// file.</summary>
public sealed class ExportVerification(ExportFiles files, Anchor anchor)
{
    /// <summary>Answers <see cref="Intact"/>, the first <see cref="Finding"/>, or another <see cref="Rejection"/> where there is no export to read.</summary>
    public static async Task<Sentence> RunAsync(string folder, Anchor anchor, IProgress<long> progress, CancellationToken cancellationToken)
    {
        try
        {
            return folder switch
            {
                _ when File.Exists(folder) => new NotAFolder(folder),
                _ when !Directory.Exists(folder) => new NoSuchFolder(folder),
                _ when ExportFiles.In(folder) is var files && files.Has(ExportFiles.Records) =>
                    await new ExportVerification(files, anchor).RunAsync(progress, cancellationToken),
                _ => new NotAnExport(folder, ExportFiles.Records),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new ExportNotRead(folder, problem.Message);
        }
    }

    /// <summary>Answers <see cref="Intact"/> or the first <see cref="Finding"/>.</summary>
    public async Task<Sentence> RunAsync(IProgress<long> progress, CancellationToken cancellationToken)
    {
        var summary = ExportSummary.TryRead(await files.ReadSmallAsync(ExportFiles.Summary, cancellationToken));
        var (chain, surplus) = await FollowAsync(new ChainCheck(summary, anchor), progress, cancellationToken);
        return chain.Finding switch
        {
            Finding.RecordOutOfPlace lost => await ExplainAsync(lost, chain.MisplacedLineHash, cancellationToken),
            { } finding => finding,
            null when chain.AgainstAnchor() is { } finding => finding,
            null => await new FileCheck(files).RunAsync(chain, surplus, cancellationToken) ?? (Sentence)chain.Conclude(),
        };
    }

    /// <summary>Reads the records beside their hash lines. Surplus: hashes.txt goes on after the last record's hash.</summary>
    private async Task<(ChainCheck Chain, bool Surplus)> FollowAsync(ChainCheck chain, IProgress<long> progress, CancellationToken cancellationToken)
    {
        await using var records = new LineReader(files.Open(ExportFiles.Records));
        await using var hashes = new LineReader(files.Open(ExportFiles.Hashes));
        long hashLines = 0;
        while (chain.Finding is null && await records.ReadAsync(cancellationToken))
        {
            var isHashed = await hashes.ReadAsync(cancellationToken);
            hashLines += isHashed ? 1 : 0;
            chain = chain.AddLine(records.Line, isHashed && Sha256.TryParse(hashes.Line.Span, out var hash) ? hash : null);
            progress.Report(chain.Records);
        }

        if (chain.Finding is null)
        {
            while (await hashes.ReadAsync(cancellationToken))
            {
                hashLines++;
            }

            chain = chain.End(hashLines, records.HasRest);
        }

        return (chain, hashLines > chain.Records || hashes.HasRest);
    }

    private async Task<Finding> ExplainAsync(Finding.RecordOutOfPlace lost, Sha256? stray, CancellationToken cancellationToken)
    {
        var isFound = stray is null || await HashLineAsync(lost.Found, cancellationToken) == stray;
        return lost.Explain(isFound, isFound ? await PlaceAsync(lost, cancellationToken) : null);
    }

    private async Task<Sha256?> HashLineAsync(long record, CancellationToken cancellationToken)
    {
        await using var hashes = new LineReader(files.Open(ExportFiles.Hashes));
        for (long line = 0; await hashes.ReadAsync(cancellationToken); line++)
        {
            if (line == record)
            {
                return Sha256.TryParse(hashes.Line.Span, out var hash) ? hash : null;
            }
        }

        return null;
    }

    /// <summary>The later line that holds the misplaced record, or null.</summary>
    private async Task<long?> PlaceAsync(Finding.RecordOutOfPlace lost, CancellationToken cancellationToken)
    {
        await using var records = new LineReader(files.Open(ExportFiles.Records));
        for (long place = 0; await records.ReadAsync(cancellationToken); place++)
        {
            if (place > lost.At && RecordLink.TryRead(records.Line)?.Sequence == lost.At)
            {
                return place;
            }
        }

        return null;
    }
}
