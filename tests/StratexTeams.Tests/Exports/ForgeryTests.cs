using System.Text;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests.Audit;

namespace StratexTeams.Tests.Exports;

/// <summary>What a forger who rewrites every file can hide, and what a verifier must know to detect it.</summary>
public sealed class ForgeryTests
{
    private static readonly IReadOnlyList<StoredEvent> Log = SampleLog.Of(200);

    [Fact]
    public async Task A_changed_record_breaks_the_chain_whatever_else_is_rewritten()
    {
        var export = await SampleExport.OfAsync(200);
        await Parallel.ForAsync(0, 199, async (n, _) =>
        {
            var forged = SampleExport.Forged(export, [.. export.Lines.Take(n), export.Lines[n].Replace("\"data\":{", "\"data\":{ ", StringComparison.Ordinal), .. export.Lines.Skip(n + 1)]);
            Assert.Equal(new Finding.RecordDoesNotFollow(n + 1), await forged.VerifyAsync());
        });
    }

    [Fact]
    public async Task A_cut_tail_shows_against_the_head_that_somebody_knows_and_the_answer_without_one_says_so()
    {
        var export = await SampleExport.OfAsync(200);
        var forged = SampleExport.Forged(export, export.Lines.Take(150));
        Assert.Equal(new Intact.IntactUnanchored(SampleLog.Tenant, 150, Log[149].Hash()), await forged.VerifyAsync());
        Assert.Equal(new Finding.ShorterThanAnchor(150, 200), await forged.VerifyAsync(new Anchor(200, Log[199].Hash())));
        Assert.Equal(new Finding.ShorterThanAnchor(150, 200), await forged.VerifyAsync(new Anchor(200, null)));
        Assert.Equal(new Finding.AnchorNotFound(Log[199].Hash()), await forged.VerifyAsync(new Anchor(null, Log[199].Hash())));
    }

    [Fact]
    public async Task A_history_written_anew_shows_against_the_head_that_somebody_knows()
    {
        var anchor = new Anchor(200, Log[199].Hash());
        var forged = SampleExport.Forged(await SampleExport.OfAsync(200), WrittenAnew(50).Select(record => Encoding.UTF8.GetString(record.Bytes.Span)));
        Assert.IsType<Intact.IntactUnanchored>(await forged.VerifyAsync());
        Assert.Equal(new Finding.HistoryDiffersFromAnchor(Log[199].Hash()), await forged.VerifyAsync(anchor));
    }

    [Fact]
    public async Task A_history_written_anew_shows_against_hashes_or_sums_that_were_forgotten()
    {
        var export = await SampleExport.OfAsync(200);
        var forged = SampleExport.Forged(export, WrittenAnew(50).Select(record => Encoding.UTF8.GetString(record.Bytes.Span)));
        Assert.Equal(new Finding.ExportRewritten(), await forged.With(ExportFiles.Sums, export[ExportFiles.Sums]).VerifyAsync());
        Assert.Equal(new Finding.RecordChanged(50), await forged.With(ExportFiles.Summary, export[ExportFiles.Summary]).With(ExportFiles.Hashes, export[ExportFiles.Hashes]).VerifyAsync());
        Assert.Equal(
            new Finding.RecordChanged(50), await forged.With(ExportFiles.Sums, export[ExportFiles.Sums]).With(ExportFiles.Hashes, export[ExportFiles.Hashes]).VerifyAsync());
    }

    [Fact]
    public async Task Records_added_behind_the_end_are_named()
    {
        var export = await SampleExport.OfAsync(150);
        Assert.Equal(new Finding.RecordsAdded(150), await export.WithLines(await LinesAsync(200)).VerifyAsync());
    }

    [Theory]
    [InlineData(ExportFiles.Hashes)]
    [InlineData(ExportFiles.Summary)]
    [InlineData(ExportFiles.Format)]
    [InlineData(ExportFiles.Sums)]
    public async Task A_file_that_is_missing_is_named_and_the_records_are_verified_all_the_same(string name)
    {
        var export = (await SampleExport.OfAsync(20)).Without(name);
        Assert.Equal(new Finding.FileMissing(name), await export.VerifyAsync());
        var changed = export.WithLines(export.Lines.Select((line, i) => i == 7 ? line.Replace("2017", "2018", StringComparison.Ordinal) : line));
        Assert.Equal(name == ExportFiles.Hashes ? new Finding.RecordDoesNotFollow(8) : new Finding.RecordChanged(7), await changed.VerifyAsync());
    }

    [Fact]
    public async Task A_file_that_does_not_belong_there_is_named() =>
        Assert.Equal(new Finding.FileAdded("notes.txt"), await (await SampleExport.OfAsync(20)).With("notes.txt", []).VerifyAsync());

    [Fact]
    public async Task Hashes_that_go_on_after_the_last_record_are_a_change_of_their_file()
    {
        var export = await SampleExport.OfAsync(20);
        Assert.Equal(new Finding.FileChanged(ExportFiles.Hashes), await export.With(ExportFiles.Hashes, [.. export[ExportFiles.Hashes], .. "00\n"u8]).VerifyAsync());
    }

    private static async Task<IReadOnlyList<string>> LinesAsync(int records) => (await SampleExport.OfAsync(records)).Lines;

    private static List<StoredEvent> WrittenAnew(int from)
    {
        List<StoredEvent> log = [.. Log.Take(from)];
        for (var i = from; i < Log.Count; i++)
        {
            log.Add(EventCodec.Encode(SampleLog.Record(i, log[^1].Hash()) with { Actor = Actor.Operator, Command = new CommandId(Sha256.None) }));
        }

        return log;
    }
}
