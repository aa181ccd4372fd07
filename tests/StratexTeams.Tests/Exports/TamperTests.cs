using StratexTeams.Adapters.Exports;
using StratexTeams.Core.Audit;
using StratexTeams.Core.Tests;
using StratexTeams.Core.Words;

namespace StratexTeams.Tests.Exports;

/// <summary>Whole exports, each damaged in one way and verified from its files alone.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
[Trait(TestLoop.Name, TestLoop.Soak)]
public sealed class TamperTests(TamperTests.Exports exports) : IClassFixture<TamperTests.Exports>
{
    private SampleExport Short => exports.Short;

    private SampleExport Long => exports.Long;

    [Fact]
    public async Task An_export_as_written_is_intact() => Assert.IsType<Intact.IntactUnanchored>(await Long.VerifyAsync());

    /// <summary>Of every byte in tests/soak; in tests/run of every seventh, or of fewer so that there are at most 5,000 flips.</summary>
    [Theory]
    [InlineData(ExportFiles.Records)]
    [InlineData(ExportFiles.Hashes)]
    [InlineData(ExportFiles.Summary)]
    [InlineData(ExportFiles.Sums)]
    public Task A_flip_of_any_bit_of_an_export_of_40_records_is_found_and_named(string name) => FlipAsync(Short, name, TestLoop.IsSoak ? 1 : Math.Max(7, Stride(Short[name].Length)));

    /// <summary>Of every 61st byte in tests/soak; in tests/run of fewer where there would be more than 5,000 flips.</summary>
    [Theory]
    [InlineData(ExportFiles.Records)]
    [InlineData(ExportFiles.Hashes)]
    [InlineData(ExportFiles.Summary)]
    [InlineData(ExportFiles.Format)]
    [InlineData(ExportFiles.Sums)]
    public Task A_flip_of_any_bit_of_an_export_of_200_records_is_found_and_named(string name) => FlipAsync(Long, name, TestLoop.IsSoak ? 61 : Math.Max(61, Stride(Long[name].Length)));

    [Fact]
    public Task A_deleted_record_is_missing_and_the_last_one_cut_off() => ForEachAsync(200, async n =>
    {
        Finding expected = n < 199 ? new Finding.RecordMissing(n, n + 1) : new Finding.RecordsCut(199, 200);
        Assert.Equal(expected, await Long.WithLines([.. Long.Lines.Take(n), .. Long.Lines.Skip(n + 1)]).VerifyAsync());
    });

    [Fact]
    public Task A_record_that_stands_twice_is_named() => ForEachAsync(200, async n =>
        Assert.Equal(new Finding.RecordDuplicated(n, n + 1), await Long.WithLines([.. Long.Lines.Take(n + 1), .. Long.Lines.Skip(n)]).VerifyAsync()));

    [Fact]
    public Task A_record_repeated_further_on_is_named() => ForEachAsync(100, async n =>
        Assert.Equal(new Finding.RecordDuplicated(n, 150), await Long.WithLines([.. Long.Lines.Take(150), Long.Lines[n], .. Long.Lines.Skip(150)]).VerifyAsync()));

    [Fact]
    public Task Neighbours_that_are_swapped_are_named() => ForEachAsync(199, async n =>
        Assert.Equal(new Finding.RecordsSwapped(n, n + 1), await Swapped(n, n + 1).VerifyAsync()));

    [Fact]
    public async Task Any_two_records_that_are_swapped_are_named()
    {
        var random = new Random(1);
        var pairs = Enumerable.Range(0, 500).Select(_ => random.Next(199)).Select(first => (First: first, Second: random.Next(first + 1, 200))).ToArray();
        await ForEachAsync(pairs.Length, async i =>
            Assert.Equal(new Finding.RecordsSwapped(pairs[i].First, pairs[i].Second), await Swapped(pairs[i].First, pairs[i].Second).VerifyAsync()));
    }

    [Fact]
    public Task A_record_moved_to_another_place_is_out_of_place() => ForEachAsync(150, async n =>
    {
        var finding = await Long.WithLines([.. Long.Lines.Take(n), .. Long.Lines.Skip(n + 1).Take(40), Long.Lines[n], .. Long.Lines.Skip(n + 41)]).VerifyAsync();
        Assert.Equal((n, n + 1), (Assert.IsType<Finding.RecordOutOfPlace>(finding).Record, ((Finding.RecordOutOfPlace)finding).Found));
    });

    [Fact]
    public Task A_cut_at_any_line_is_named() => ForEachAsync(200, async n =>
        Assert.Equal(new Finding.RecordsCut(n, 200), await Long.WithLines(Long.Lines.Take(n)).VerifyAsync()));

    [Fact]
    public async Task A_cut_at_any_byte_names_the_first_record_that_is_not_whole()
    {
        var random = new Random(1);
        var cuts = Enumerable.Range(0, 500).Select(_ => random.Next(Long[ExportFiles.Records].Length)).ToArray();
        await ForEachAsync(cuts.Length, async i =>
        {
            var left = Long[ExportFiles.Records][..cuts[i]];
            Assert.Equal(new Finding.RecordsCut(left.Count(b => b == '\n'), 200), await Long.With(ExportFiles.Records, left).VerifyAsync());
        });
    }

    [Theory]
    [InlineData(ExportFiles.Hashes)]
    [InlineData(ExportFiles.Summary)]
    [InlineData(ExportFiles.Format)]
    [InlineData(ExportFiles.Sums)]
    public Task A_cut_of_another_file_at_any_byte_is_found_and_the_records_not_blamed(string name) => ForEachAsync(Short[name].Length, async length =>
        Assert.True(IsBlamed(name, length, await Short.With(name, Short[name][..length]).VerifyAsync())));

    private static int Stride(int bytes) => (8 * bytes / 5_000) + 1;

    private static Task FlipAsync(SampleExport export, string name, int every) => ForEachAsync((export[name].Length + every - 1) / every, async i =>
    {
        var bytes = export[name].ToArray();
        var damaged = export.With(name, bytes);
        for (var bit = 1; bit < 256; bit <<= 1)
        {
            bytes[i * every] ^= (byte)bit;
            var answer = await damaged.VerifyAsync();
            bytes[i * every] ^= (byte)bit;
            if (!(name == ExportFiles.Records ? IsNamed(export, i * every, answer) : IsBlamed(name, i * every, answer)))
            {
                Assert.Fail($"{name}, byte {i * every}, bit {bit}: {answer}");
            }
        }
    });

    /// <summary>The record that holds the byte, its line end included, and no other.</summary>
    private static bool IsNamed(SampleExport export, int offset, Sentence answer)
    {
        var record = export[ExportFiles.Records].Take(offset).Count(b => b == '\n');
        var last = export[ExportFiles.Records].Length - 1;
        return answer.Equals(offset == last ? new Finding.RecordsCut(record, record + 1) : new Finding.RecordChanged(record));
    }

    private static bool IsBlamed(string name, int offset, Sentence answer) =>
        answer.Equals(name == ExportFiles.Hashes ? new Finding.HashLineChanged(offset / 65) : new Finding.FileChanged(name));

    private SampleExport Swapped(int first, int second)
    {
        string[] lines = [.. Long.Lines];
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return Long.WithLines(lines);
    }

    private static Task ForEachAsync(int count, Func<int, Task> test) => Parallel.ForAsync(0, count, async (i, _) => await test(i));

    public sealed class Exports : IAsyncLifetime
    {
        internal SampleExport Short { get; private set; } = null!;

        internal SampleExport Long { get; private set; } = null!;

        public async Task InitializeAsync() => (Short, Long) = (await SampleExport.OfAsync(40), await SampleExport.OfAsync(200));

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
