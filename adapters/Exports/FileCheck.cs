using System.Security.Cryptography;
using StratexTeams.Core.Audit;

namespace StratexTeams.Adapters.Exports;

/// <summary>Checks the other files of an export whose records form an intact chain. Records, hashes.txt and export.json determine each
/// other, so where only SHA256SUMS disagrees with one of them, SHA256SUMS was changed.</summary>
internal sealed class FileCheck(ExportFiles files)
{
    private static readonly string OwnFormat = Convert.ToHexStringLower(SHA256.HashData(ExportFormat.Text));

    /// <param name="chain">The check of the records after the last one.</param>
    /// <param name="surplus">Whether hashes.txt goes on after the last record's hash.</param>
    public async Task<Finding?> RunAsync(ChainCheck chain, bool surplus, CancellationToken cancellationToken)
    {
        if (files.FirstMissing() is { } missing)
        {
            return new Finding.FileMissing(missing);
        }

        var sums = Sha256Sums.TryRead((await files.ReadSmallAsync(ExportFiles.Sums, cancellationToken)).Span);
        var changed = sums is null ? [] : await ChangedAsync(sums, cancellationToken);
        return chain switch
        {
            // Records and summary were rewritten, and only hashes.txt still holds the old hashes.
            { ContradictedRecord: { } record } when sums is not null && !changed.Contains(ExportFiles.Hashes) => new Finding.RecordChanged(record),
            { BadHashLine: { } record } => new Finding.HashLineChanged(record),
            _ when surplus => new Finding.FileChanged(ExportFiles.Hashes),
            _ when chain.Summary != chain.ToSummary() => new Finding.FileChanged(ExportFiles.Summary),
            _ when sums is null => new Finding.FileChanged(ExportFiles.Sums),
            _ => await BlameAsync(changed, cancellationToken),
        };
    }

    private async Task<Finding?> BlameAsync(IReadOnlyList<string> changed, CancellationToken cancellationToken) => changed switch
    {
        [] => files.FirstExtra() is { } extra ? new Finding.FileAdded(extra) : null,
        [ExportFiles.Records, ExportFiles.Hashes, ExportFiles.Summary, ..] => new Finding.ExportRewritten(),
        [ExportFiles.Format] when await files.HashAsync(ExportFiles.Format, cancellationToken) != OwnFormat => new Finding.FileChanged(ExportFiles.Format),
        _ => new Finding.FileChanged(ExportFiles.Sums),
    };

    /// <summary>The files whose hash differs from SHA256SUMS.</summary>
    private async Task<IReadOnlyList<string>> ChangedAsync(IReadOnlyList<string> sums, CancellationToken cancellationToken)
    {
        List<string> changed = [];
        foreach (var (name, sum) in ExportFiles.Names.Zip(sums))
        {
            if (await files.HashAsync(name, cancellationToken) != sum)
            {
                changed.Add(name);
            }
        }

        return changed;
    }
}
