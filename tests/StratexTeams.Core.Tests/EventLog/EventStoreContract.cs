using System.Text;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>The contract of <see cref="IEventStore"/>. A new store adds one subclass and no test.</summary>
public abstract class EventStoreContract : IAsyncLifetime
{
    private readonly TenantId _tenant = new(Guid.NewGuid());
    private readonly TenantId _other = new(Guid.NewGuid());

    private IEventStore Store { get; set; } = null!;

    protected abstract Task<IEventStore> OpenAsync();

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_tenant_never_written_to_has_no_records() => Assert.Empty(await ReadAsync(_tenant));

    [Fact]
    public async Task Records_come_back_in_order()
    {
        Assert.Equal(AppendResult.Appended, await AppendAsync(0, "a", "b"));
        Assert.Equal(AppendResult.Appended, await AppendAsync(2, "c"));
        Assert.Equal([(0, "a"), (1, "b"), (2, "c")], await ReadAsync(_tenant));
    }

    [Fact]
    public async Task Bytes_come_back_exactly()
    {
        byte[][] odd = [[], [0], [0, 0, 0], [0xff, 0xfe], [.. Enumerable.Range(0, 256).Select(i => (byte)i)], "\r\n \u0000é😀"u8.ToArray()];
        await Store.AppendAsync(_tenant, [.. odd.Select((bytes, i) => new StoredEvent(i, bytes))], default);
        Assert.Equal(odd, await Store.ReadAsync(_tenant, 0, default).Select(stored => stored.Bytes.ToArray()).ToListAsync());
    }

    [Fact]
    public async Task Reading_begins_at_the_sequence_that_was_asked_for()
    {
        await AppendAsync(0, "a", "b", "c", "d");
        Assert.Equal([(2, "c"), (3, "d")], await ReadAsync(_tenant, 2));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_000_000)]
    public async Task Reading_from_beyond_the_end_finds_nothing(long sequence)
    {
        await AppendAsync(0, "a", "b");
        Assert.Empty(await ReadAsync(_tenant, sequence));
    }

    [Fact]
    public async Task A_log_of_many_appends_comes_back_whole()
    {
        for (var append = 0; append < 25; append++)
        {
            await Store.AppendAsync(_tenant, Records(100 * append, 100), default);
        }

        Assert.Equal(Enumerable.Range(0, 2_500).Select(i => (long)i), (await ReadAsync(_tenant)).Select(record => record.Sequence));
        Assert.Equal((1_234, "1234"), (await ReadAsync(_tenant, 1_234))[0]);
    }

    [Fact]
    public async Task A_reader_may_stop_in_the_middle_and_begin_again()
    {
        await Store.AppendAsync(_tenant, Records(0, 100), default);
        Assert.Equal(3, await Store.ReadAsync(_tenant, 0, default).Take(3).CountAsync());
        Assert.Equal(100, await Store.ReadAsync(_tenant, 0, default).CountAsync());
    }

    [Fact]
    public async Task Tenants_are_apart()
    {
        await AppendAsync(0, "a", "b");
        Assert.Empty(await ReadAsync(_other));
        Assert.Equal(AppendResult.Appended, await Store.AppendAsync(_other, [Record(0, "x")], default));
        Assert.Equal([(0, "x")], await ReadAsync(_other));
        Assert.Equal([(0, "a"), (1, "b")], await ReadAsync(_tenant));
    }

    [Fact]
    public async Task Of_eight_writers_at_one_sequence_exactly_one_appends()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => AppendAsync(0, $"{i}a", $"{i}b"))));
        Assert.Single(results, AppendResult.Appended);
        var winner = results.IndexOf(AppendResult.Appended);
        Assert.Equal([(0, $"{winner}a"), (1, $"{winner}b")], await ReadAsync(_tenant));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(1, 3)]
    [InlineData(0, 5)]
    [InlineData(0, 1)]
    public async Task An_append_of_which_one_sequence_is_taken_is_a_conflict_and_leaves_nothing_behind(int first, int count)
    {
        await AppendAsync(0, "a", "b", "c");
        await LeavesTheLogAsItWasAsync(async () => Assert.Equal(AppendResult.Conflict, await Store.AppendAsync(_tenant, Records(first, count), default)));
    }

    [Fact]
    public async Task The_very_same_append_again_is_a_conflict()
    {
        await AppendAsync(0, "a", "b");
        await LeavesTheLogAsItWasAsync(async () => Assert.Equal(AppendResult.Conflict, await AppendAsync(0, "a", "b")));
    }

    [Fact]
    public async Task After_a_conflict_the_next_free_sequence_is_still_free()
    {
        await AppendAsync(0, "a", "b");
        await AppendAsync(1, "x", "y");
        Assert.Equal(AppendResult.Appended, await AppendAsync(2, "c"));
        Assert.Equal([(0, "a"), (1, "b"), (2, "c")], await ReadAsync(_tenant));
    }

    [Fact]
    public async Task The_largest_append_is_stored()
    {
        const int full = AppendBounds.MaxRecordBytes;
        const int count = AppendBounds.MaxBytes / full;
        Assert.Equal(AppendResult.Appended, await Store.AppendAsync(_tenant, Records(0, count, full), default));
        Assert.Equal(AppendResult.Appended, await Store.AppendAsync(_tenant, Records(count, AppendBounds.MaxRecords, 30 * 1024), default));
        Assert.Equal(count + AppendBounds.MaxRecords, (await ReadAsync(_tenant)).Count);
    }

    public static readonly TheoryData<string, int[], int> OutOfBounds = new()
    {
        { "no record", [], 1 },
        { "101 records", [.. Enumerable.Range(1, 101)], 1 },
        { "more than 3 MiB", [.. Enumerable.Range(1, 53)], 60_000 },
        { "a record of 61,441 bytes", [1, 2], 61_441 },
        { "a gap", [1, 3], 1 },
        { "a sequence twice", [1, 1], 1 },
        { "a step back", [2, 1], 1 },
    };

    [Theory]
    [MemberData(nameof(OutOfBounds))]
    public async Task An_append_out_of_bounds_is_refused_and_leaves_nothing_behind(string what, int[] sequences, int bytes)
    {
        await AppendAsync(0, what);
        await LeavesTheLogAsItWasAsync(() => Assert.ThrowsAsync<ArgumentException>(() =>
            Store.AppendAsync(_tenant, [.. sequences.Select(sequence => new StoredEvent(sequence, new byte[bytes]))], default)));
    }

    [Fact]
    public async Task An_append_cancelled_before_it_began_leaves_nothing_behind()
    {
        await AppendAsync(0, "a");
        await LeavesTheLogAsItWasAsync(() => Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Store.AppendAsync(_tenant, [Record(1, "b")], new CancellationToken(canceled: true))));
    }

    [Fact]
    public async Task A_cancelled_reader_is_told()
    {
        await AppendAsync(0, "a");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReadAsync(_tenant, 0, new CancellationToken(canceled: true)).ToListAsync().AsTask());
    }

    [Fact]
    public async Task A_reader_beside_a_writer_sees_a_log_without_gaps()
    {
        var writing = Task.Run(async () =>
        {
            for (var append = 0; append < 100; append++)
            {
                await Store.AppendAsync(_tenant, Records(3 * append, 3), default);
            }
        });
        List<(long Sequence, string Text)> seen;
        do
        {
            seen = await ReadAsync(_tenant);
            Assert.Equal(Enumerable.Range(0, seen.Count).Select(i => ((long)i, $"{i}")), seen);
        }
        while (seen.Count < 300 && !writing.IsFaulted);
        await writing;
    }

    private static StoredEvent Record(long sequence, string text) => new(sequence, Encoding.UTF8.GetBytes(text));

    private static List<StoredEvent> Records(int first, int count, int bytes = 0) =>
        [.. Enumerable.Range(first, count).Select(i => Record(i, $"{i}".PadRight(bytes)))];

    private async Task LeavesTheLogAsItWasAsync(Func<Task> refused)
    {
        var before = await ReadAsync(_tenant);
        await refused();
        Assert.Equal(before, await ReadAsync(_tenant));
    }

    private Task<AppendResult> AppendAsync(long first, params IEnumerable<string> texts) =>
        Store.AppendAsync(_tenant, [.. texts.Select((text, i) => Record(first + i, text))], default);

    private async Task<List<(long Sequence, string Text)>> ReadAsync(TenantId tenant, long from = 0) =>
        await Store.ReadAsync(tenant, from, default).Select(stored => (stored.Sequence, Encoding.UTF8.GetString(stored.Bytes.Span))).ToListAsync();
}
