using System.Runtime.CompilerServices;
using System.Text;
using StratexTeams.Adapters.Exports;
using StratexTeams.Core.Audit;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests;
using StratexTeams.Core.Tests.Audit;
using StratexTeams.Core.Words;

namespace StratexTeams.Tests.Exports;

public sealed class LogExportTests : IDisposable
{
    private static readonly IReadOnlyList<StoredEvent> Log = SampleLog.Of(150);

    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.At("export");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_five_files_hold_the_records_as_stored_and_what_follows_from_them()
    {
        Assert.Equal(new Exported(SampleLog.Tenant, 150, Log[149].Hash()), await WriteAsync(Log));
        Assert.Equal(ExportFiles.Names.Order(), Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName).Order());
        Assert.Equal(Log.Select(record => Encoding.UTF8.GetString(record.Bytes.Span)), await File.ReadAllLinesAsync(Path.Combine(Target, ExportFiles.Records)));
        Assert.Equal(Log.Select(record => record.Hash().ToString()), await File.ReadAllLinesAsync(Path.Combine(Target, ExportFiles.Hashes)));
        Assert.Equal(new ExportSummary(SampleLog.Tenant, 150, Log[149].Hash()), ExportSummary.TryRead(await File.ReadAllBytesAsync(Path.Combine(Target, ExportFiles.Summary))));
    }

    [Fact]
    [Trait(TestLoop.Name, TestLoop.Slow)]
    public async Task The_program_sha256sum_agrees_to_all_sums()
    {
        await WriteAsync(Log);
        Assert.Equal((0, ""), await Shell.RunAsync(Target, "sha256sum", "--check", "--strict", "--quiet", ExportFiles.Sums));
    }

    [Fact]
    public async Task The_same_log_gives_the_same_bytes()
    {
        var (first, second) = (await SampleExport.OfAsync(150), await SampleExport.OfAsync(150));
        Assert.All(ExportFiles.Names, name => Assert.Equal(first[name], second[name]));
    }

    [Fact]
    public async Task A_damaged_log_is_exported_as_it_is_and_the_damage_is_found_there()
    {
        var damaged = Log.Select(record => record.Sequence is 77 ? record with { Bytes = "not a record"u8.ToArray() } : record);
        Assert.IsType<Exported>(await WriteAsync(damaged));
        Assert.Equal(new Finding.RecordUnreadable(77), await ExportVerification.RunAsync(Target, Anchor.None, NoProgress.Instance, CancellationToken.None));
    }

    [Fact]
    public async Task A_record_with_a_line_break_is_refused_with_its_sequence()
    {
        Assert.Equal(new RecordHoldsLineFeed(77), await WriteAsync(Log.Select(record => record.Sequence is 77 ? record with { Bytes = "a\nb"u8.ToArray() } : record)));
        AssertNothingWasLeft();
    }

    [Fact]
    public async Task A_tenant_that_was_never_written_to_is_refused()
    {
        Assert.Equal(new NothingRecorded(SampleLog.Tenant), await WriteAsync([]));
        AssertNothingWasLeft();
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export/")]
    [InlineData("./export")]
    public async Task A_target_that_exists_is_refused_and_stays_as_it_was(string name)
    {
        await File.WriteAllTextAsync(Target, "mine");
        Assert.Equal(new ExportExists(Target), await new LogExport(await SampleExport.StoreOfAsync(Log)).WriteAsync(SampleLog.Tenant, _folder.At(name), NoProgress.Instance, CancellationToken.None));
        Assert.Equal("mine", await File.ReadAllTextAsync(Target));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task What_another_export_is_writing_is_left_alone()
    {
        Directory.CreateDirectory(Target + ".partial");
        await File.WriteAllTextAsync(Path.Combine(Target + ".partial", ExportFiles.Records), "half");
        Assert.Equal(new ExportUnfinished(Target + ".partial"), await WriteAsync(Log));
        Assert.Equal("half", await File.ReadAllTextAsync(Path.Combine(Target + ".partial", ExportFiles.Records)));
    }

    [Fact]
    public async Task A_parent_folder_that_does_not_exist_is_not_made()
    {
        var answer = await new LogExport(await SampleExport.StoreOfAsync(Log)).WriteAsync(SampleLog.Tenant, _folder.At("a/b"), NoProgress.Instance, CancellationToken.None);
        Assert.Equal(new NoSuchFolder(_folder.At("a")), answer);
        AssertNothingWasLeft();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_refused()
    {
        var answer = await new LogExport(await SampleExport.StoreOfAsync(Log)).WriteAsync(SampleLog.Tenant, "/proc/export", NoProgress.Instance, CancellationToken.None);
        Assert.IsType<ExportNotWritten>(answer);
    }

    [Fact]
    public async Task A_store_that_fails_on_the_way_leaves_no_folder()
    {
        var failing = new FailingStore(Log, new StoreUnavailableException("gone"));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => new LogExport(failing).WriteAsync(SampleLog.Tenant, Target, NoProgress.Instance, CancellationToken.None));
        AssertNothingWasLeft();
    }

    [Fact]
    public async Task A_disk_that_fails_on_the_way_is_an_answer_and_leaves_no_folder()
    {
        var failing = new FailingStore(Log, new IOException("No space left on device"));
        Assert.Equal(
            new ExportNotWritten(Target, "No space left on device"), await new LogExport(failing).WriteAsync(SampleLog.Tenant, Target, NoProgress.Instance, CancellationToken.None));
        AssertNothingWasLeft();
    }

    [Fact]
    public async Task Somebody_who_stops_it_finds_no_folder()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await new LogExport(await SampleExport.StoreOfAsync(Log)).WriteAsync(SampleLog.Tenant, Target, new StopAt(100, stop), stop.Token));
        AssertNothingWasLeft();
    }

    private async Task<Sentence> WriteAsync(IEnumerable<StoredEvent> log) =>
        await new LogExport(await SampleExport.StoreOfAsync(log)).WriteAsync(SampleLog.Tenant, Target, NoProgress.Instance, CancellationToken.None);

    private void AssertNothingWasLeft() => Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));

    private sealed class StopAt(long records, CancellationTokenSource stop) : IProgress<long>
    {
        public void Report(long value)
        {
            if (value == records)
            {
                stop.Cancel();
            }
        }
    }

    /// <summary>A store that fails after 100 records.</summary>
    private sealed class FailingStore(IReadOnlyList<StoredEvent> log, Exception failure) : IEventStore
    {
        public async IAsyncEnumerable<StoredEvent> ReadAsync(TenantId tenant, long sequence, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var record in log.Take(100))
            {
                yield return record;
            }

            throw failure;
        }

        public Task<AppendResult> AppendAsync(TenantId tenant, IReadOnlyList<StoredEvent> events, CancellationToken cancellationToken) => throw failure;
    }
}
