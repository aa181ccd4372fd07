using System.Text;
using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.Tests.EventLog.Stores;

/// <summary>Each fault behaves as documented, so that tests under faults test what they claim.</summary>
public sealed class TableFaultsTests
{
    private static readonly StoredEvent First = new(0, Encoding.UTF8.GetBytes("first"));
    private static readonly StoredEvent Rival = new(0, Encoding.UTF8.GetBytes("rival"));

    public static readonly TheoryData<TableFaults, int> Faults = new()
    {
        { TableFaults.None with { Busy = 1 }, 0 },
        { TableFaults.None with { FailedBefore = 1 }, 0 },
        { TableFaults.None with { FailedAfter = 1 }, 1 },
        { TableFaults.None with { Dropped = 1 }, 1 },
        { TableFaults.None with { Late = 1 }, 0 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_gives_no_clear_answer_and_leaves_what_it_says(TableFaults faults, int stored)
    {
        var table = new TableFake(faults);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => table.AppendAsync(Scenario.Tenant, [First], default));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => table.LogAsync());
        table.Faults = TableFaults.None;
        Assert.Equal(stored, (await table.LogAsync()).Count);
    }

    [Fact]
    public async Task A_late_request_lands_before_a_later_operation()
    {
        var table = new TableFake(TableFaults.None with { Late = 1 });
        await Assert.ThrowsAsync<StoreUnavailableException>(() => table.AppendAsync(Scenario.Tenant, [First], default));
        table.Faults = TableFaults.None;
        Assert.Equal(["first"], await LateAsync(table));
    }

    [Fact]
    public async Task A_late_request_whose_place_was_taken_leaves_nothing_behind()
    {
        var table = new TableFake(TableFaults.None with { Late = 1 });
        await Assert.ThrowsAsync<StoreUnavailableException>(() => table.AppendAsync(Scenario.Tenant, [First, new StoredEvent(1, default)], default));
        table.Faults = TableFaults.None;
        Assert.Equal(AppendResult.Appended, await table.AppendAsync(Scenario.Tenant, [Rival], default));
        Assert.Equal(["rival"], await LateAsync(table));
    }

    [Fact]
    public async Task A_read_may_fail_between_two_pages()
    {
        var table = new TableFake(TableFaults.None with { Page = 1 });
        await table.AppendAsync(Scenario.Tenant, [First, new StoredEvent(1, default)], default);
        await using var reader = table.ReadAsync(Scenario.Tenant, 0, default).GetAsyncEnumerator();
        Assert.True(await reader.MoveNextAsync());
        table.Faults = table.Faults with { Busy = 1 };
        await Assert.ThrowsAsync<StoreUnavailableException>(() => reader.MoveNextAsync().AsTask());
    }

    [Fact]
    public async Task A_table_does_not_mind_a_gap_so_its_writer_has_to()
    {
        var table = new TableFake();
        Assert.Equal(AppendResult.Appended, await table.AppendAsync(Scenario.Tenant, [new StoredEvent(7, default)], default));
        Assert.Equal(AppendResult.Appended, await table.AppendAsync(Scenario.Tenant, [First], default));
        Assert.Equal([0L, 7L], (await table.LogAsync()).Select(stored => stored.Sequence));
    }

    [Fact]
    public async Task One_seed_is_one_course_of_events() => Assert.Equal(await CourseAsync(seed: 4), await CourseAsync(seed: 4));

    [Fact]
    public async Task Another_seed_is_another_course_of_events() => Assert.NotEqual(await CourseAsync(seed: 4), await CourseAsync(seed: 5));

    private static async Task<IEnumerable<string>> LateAsync(TableFake table)
    {
        for (var operation = 0; operation < 20; operation++)
        {
            await table.LogAsync();
        }

        return (await table.TextsAsync(Scenario.Tenant)).Select(record => record.Text);
    }

    private static async Task<IReadOnlyList<string>> CourseAsync(int seed)
    {
        var table = new TableFake(TableFaults.None with { Busy = 0.2, Dropped = 0.2, Late = 0.2 }, seed);
        List<string> course = [];
        for (var sequence = 0; sequence < 100; sequence++)
        {
            var problem = await Record.ExceptionAsync(() => table.AppendAsync(Scenario.Tenant, [new StoredEvent(sequence, default)], default));
            course.Add(problem?.Message ?? "");
        }

        return course;
    }
}
