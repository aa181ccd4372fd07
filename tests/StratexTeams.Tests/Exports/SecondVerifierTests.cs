using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core.Audit;
using StratexTeams.Core.Tests;

namespace StratexTeams.Tests.Exports;

/// <summary>Verifies exports without our code: by a script written from FORMAT.md, and by the commands printed in FORMAT.md.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed partial class SecondVerifierTests
{
    [Fact]
    public async Task The_script_finds_an_export_as_written_intact()
    {
        var export = await SampleExport.OfAsync(130);
        var head = Encoding.ASCII.GetString(export[ExportFiles.Hashes][^65..^1]);
        Assert.Equal((0, $"intact: 130 records, head {head}\n"), await ScriptAsync(export, "130", head));
    }

    [Fact]
    public async Task The_script_and_the_program_name_the_same_record()
    {
        var export = await SampleExport.OfAsync(130);
        SampleExport[] damaged =
        [
            export.WithLines(export.Lines.Select((line, i) => i == 77 ? line.Replace("2017", "2018", StringComparison.Ordinal) : line)),
            SampleExport.Forged(export, export.Lines.Select((line, i) => i == 77 ? line.Replace("2017", "2018", StringComparison.Ordinal) : line)),
            SampleExport.Forged(export, export.Lines.Select((line, i) => i == 77 ? line.Replace("3f0c8a52", "4f0c8a52", StringComparison.Ordinal) : line)),
            SampleExport.Forged(export, export.Lines.Select((line, i) => i == 125 ? line.Replace("\"incarnation\":2", "\"incarnation\":1", StringComparison.Ordinal) : line)),
            SampleExport.Forged(export, export.Lines.Select((line, i) => i == 77 ? line.Replace("recordedAt\":\"2017", "recordedAt\":\"2016", StringComparison.Ordinal) : line)),
            SampleExport.Forged(export, export.Lines.Where((_, i) => i != 77)),
            export.WithLines(export.Lines.Where((_, i) => i != 77)),
            export.WithLines(export.Lines.Take(77)),
            export.With(ExportFiles.Records, export[ExportFiles.Records][..^1]),
        ];
        foreach (var each in damaged)
        {
            var (exitCode, output) = await ScriptAsync(each);
            var named = Assert.IsType<Finding>(await each.VerifyAsync(), exactMatch: false).Record;
            Assert.Equal((1, named), (exitCode, RecordIn(output)));
        }
    }

    [Theory]
    [InlineData(ExportFiles.Hashes)]
    [InlineData(ExportFiles.Summary)]
    [InlineData(ExportFiles.Format)]
    [InlineData(ExportFiles.Sums)]
    public async Task The_script_finds_a_changed_byte_in_any_other_file(string name)
    {
        var export = await SampleExport.OfAsync(20);
        Assert.Equal(1, (await ScriptAsync(export.With(name, [.. export[name][..40], (byte)(export[name][40] ^ 1), .. export[name][41..]]))).ExitCode);
    }

    [Fact]
    public async Task The_script_finds_a_cut_tail_against_a_known_head()
    {
        var export = await SampleExport.OfAsync(20);
        var cut = SampleExport.Forged(export, export.Lines.Take(15));
        Assert.Equal(0, (await ScriptAsync(cut)).ExitCode);
        Assert.Equal(1, (await ScriptAsync(cut, "20", Encoding.ASCII.GetString(export[ExportFiles.Hashes][^65..^1]))).ExitCode);
    }

    [Fact]
    public async Task The_commands_in_FORMAT_md_agree_to_an_export_as_written()
    {
        var (exitCode, output) = await CommandsAsync(await SampleExport.OfAsync(130));
        Assert.Equal((0, "events.ndjson: OK\nhashes.txt: OK\nexport.json: OK\nFORMAT.md: OK\n"), (exitCode, output));
    }

    [Fact]
    public async Task The_commands_in_FORMAT_md_find_a_changed_and_a_missing_record()
    {
        var export = await SampleExport.OfAsync(20);
        var changed = export.Lines.Select((line, i) => i == 7 ? line.Replace("2017", "2018", StringComparison.Ordinal) : line);
        Assert.NotEqual(0, (await CommandsAsync(export.WithLines(changed))).ExitCode);
        Assert.NotEqual(0, (await CommandsAsync(SampleExport.Forged(export, changed))).ExitCode);
        Assert.NotEqual(0, (await CommandsAsync(SampleExport.Forged(export, export.Lines.Where((_, i) => i != 7)))).ExitCode);
    }

    private static Task<(int ExitCode, string Output)> ScriptAsync(SampleExport export, params string[] anchor) =>
        export.OnDiskAsync(folder => Shell.RunAsync(folder, "node", [Repository.At("tests", "verify-export.mjs"), folder, .. anchor]));

    private static Task<(int ExitCode, string Output)> CommandsAsync(SampleExport export)
    {
        var commands = string.Concat(Command().Matches(Encoding.UTF8.GetString(export[ExportFiles.Format])));
        return export.OnDiskAsync(folder => Shell.RunAsync(folder, "bash", "-e", "-o", "pipefail", "-c", commands));
    }

    private static long RecordIn(string output) => long.Parse(Record().Match(output).Groups["record"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^record (?<record>[0-9]+): ")]
    private static partial Regex Record();

    [GeneratedRegex("^ {7}.*\n", RegexOptions.Multiline)]
    private static partial Regex Command();
}
