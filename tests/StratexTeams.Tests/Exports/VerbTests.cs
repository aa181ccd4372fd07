using System.CommandLine;
using StratexTeams.Adapters.Exports;
using StratexTeams.Bot.Commands;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Tests.Audit;

namespace StratexTeams.Tests.Exports;

/// <summary>The export and verify commands as typed on a command line: one sentence and an exit code, whatever the arguments.</summary>
public sealed class VerbTests : IDisposable
{
    private static readonly string Head = SampleLog.Of(20)[19].Hash().ToString();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_log_is_exported_and_verified()
    {
        Assert.Equal(
            (0, $"Exported: 20 records of tenant {SampleLog.Tenant}, head {Head}. Keep number and head apart from the export: whoever verifies it later needs them.\n", ""),
            await TypeAsync("export", "--tenant", SampleLog.Tenant.ToString(), "--out", _folder.At("log")));
        Assert.Equal(
            (0, $"Intact: 20 records of tenant {SampleLog.Tenant} up to the head that you know, {Head}\n", ""),
            await TypeAsync("verify", _folder.At("log"), "--head", Head.ToUpperInvariant(), "--records", "20"));
    }

    [Fact]
    public async Task An_export_that_nobody_vouches_for_is_not_simply_called_intact()
    {
        await TypeAsync("export", "--tenant", SampleLog.Tenant.ToString(), "--out", _folder.At("log"));
        var (exitCode, output, error) = await TypeAsync("verify", _folder.At("log"));
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Nothing outside this export vouches for its end", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_export_is_refused_with_its_first_bad_record()
    {
        await TypeAsync("export", "--tenant", SampleLog.Tenant.ToString(), "--out", _folder.At("log"));
        var records = Path.Combine(_folder.At("log"), ExportFiles.Records);
        await File.WriteAllTextAsync(records, (await File.ReadAllTextAsync(records)).Replace("kpi-9", "kpi-8", StringComparison.Ordinal));
        Assert.Equal((1, "", "Record 9 is not as exported: it was changed.\n"), await TypeAsync("verify", _folder.At("log")));
    }

    [Fact]
    public async Task What_is_no_export_is_refused()
    {
        await File.WriteAllTextAsync(_folder.At("file"), "");
        Directory.CreateDirectory(_folder.At("empty"));
        Directory.CreateDirectory(Path.Combine(_folder.At("odd"), ExportFiles.Records));
        Assert.Equal((1, "", $"There is no folder {_folder.At("none")}.\n"), await TypeAsync("verify", _folder.At("none")));
        Assert.Equal((1, "", $"{_folder.At("empty")} is no export of a log: there is no events.ndjson in it.\n"), await TypeAsync("verify", _folder.At("empty")));
        Assert.Equal(
            (1, "", $"{_folder.At("file")} is a file. An export is a folder with events.ndjson and four other files: give that folder.\n"), await TypeAsync("verify", _folder.At("file")));
        Assert.StartsWith($"{_folder.At("odd")} cannot be read: ", (await TypeAsync("verify", _folder.At("odd"))).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "FOLDER", "--head", "beef")]
    [InlineData("verify", "FOLDER", "--head", "zz000000000000000000000000000000000000000000000000000000000000zz")]
    [InlineData("verify", "FOLDER", "--records", "0")]
    [InlineData("verify", "FOLDER", "--records", "-5")]
    [InlineData("verify", "FOLDER", "--records", "1e3")]
    [InlineData("verify", "FOLDER", "--records", "99999999999999999999")]
    [InlineData("verify", "")]
    [InlineData("verify")]
    [InlineData("export", "--tenant", "contoso", "--out", "FOLDER")]
    [InlineData("export", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63")]
    [InlineData("export", "--out", "FOLDER")]
    [InlineData("export", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63", "--out", "FOLDER.csv")]
    [InlineData("export", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63", "--out", "FOLDER.xlsx", "--sheet", "Values")]
    [InlineData("export", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63", "--out", "FOLDER.csv", "--sheet", "Nothing")]
    [InlineData("export", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63", "--out", " ")]
    [InlineData("export", "--tenant", "3f0c8a52-6b7e-4d19-9a41-0c5d2e8f7b63", "--out", "FOLDER", "surplus")]
    public async Task What_cannot_be_understood_is_wrong_usage_and_nothing_happens(params string[] typed)
    {
        var (exitCode, output, error) = await TypeAsync([.. typed.Select(each => each.Replace("FOLDER", _folder.At("log"), StringComparison.Ordinal))]);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("export", "--tenant")]
    [InlineData("verify", "--head")]
    public async Task Each_verb_explains_itself(string verb, string option)
    {
        var (exitCode, output, _) = await TypeAsync(verb, "--help");
        Assert.Equal(0, exitCode);
        Assert.Contains(option, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_one_sentence()
    {
        var (exitCode, output, error) = await TypeAsync(
            () => throw new StoreUnavailableException("the disk is full"), TimeProvider.System, "export", "--tenant", SampleLog.Tenant.ToString(), "--out", _folder.At("log"));
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task What_takes_more_than_two_seconds_says_how_far_it_is()
    {
        var store = await SampleExport.StoreOfAsync(SampleLog.Of(20));
        var (_, _, error) = await TypeAsync(() => store, new SlowClock(), "export", "--tenant", SampleLog.Tenant.ToString(), "--out", _folder.At("log"));
        Assert.StartsWith("3 records so far ...\n", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> TypeAsync(params string[] typed)
    {
        var store = await SampleExport.StoreOfAsync(SampleLog.Of(20));
        return await TypeAsync(() => store, TimeProvider.System, typed);
    }

    private static async Task<(int ExitCode, string Output, string Error)> TypeAsync(Func<IEventStore> openStore, TimeProvider time, params string[] typed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        RootCommand root = [ExportCommand.Create(openStore, () => throw new InvalidOperationException(), time), VerifyCommand.Create(time)];
        return (await CommandLine.RunAsync(root, typed, new InvocationConfiguration { Output = output, Error = error }), output.ToString(), error.ToString());
    }

    /// <summary>Each reading advances the clock by three quarters of a second.</summary>
    private sealed class SlowClock : TimeProvider
    {
        private long _looks;

        public override long TimestampFrequency => 4;

        public override long GetTimestamp() => 3 * _looks++;
    }
}
