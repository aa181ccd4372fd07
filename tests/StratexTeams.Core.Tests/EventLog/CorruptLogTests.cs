using System.Text;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>A corrupt log stops its own tenant and no other.</summary>
public sealed class CorruptLogTests
{
    private static readonly TenantId Other = new(Guid.Parse("2b5d7a10-0f6c-4c52-8a51-6f1d1c1a2b3c"));
    private readonly MemoryEventStore _store = new();
    private readonly SimulatedHost _host;

    public CorruptLogTests() => _host = new SimulatedHost(_store, new ManualTime());

    [Fact]
    public async Task A_command_is_refused_by_an_exception_that_names_the_first_bad_sequence()
    {
        await BreakAtOneAsync();
        Assert.Equal(1, (await Assert.ThrowsAsync<CorruptLogException>(() => _host.SubmitAsync("again", KpiExamples.DefineChurn))).Sequence);
    }

    [Fact]
    public async Task It_goes_on_naming_the_first_bad_sequence()
    {
        await BreakAtOneAsync();
        await Assert.ThrowsAsync<CorruptLogException>(_host.StateAsync);
        Assert.Equal(1, (await Assert.ThrowsAsync<CorruptLogException>(_host.StateAsync)).Sequence);
    }

    [Fact]
    public async Task Nothing_is_written_to_it()
    {
        await BreakAtOneAsync();
        var before = await _store.TextsAsync(Scenario.Tenant);
        await Assert.ThrowsAsync<CorruptLogException>(() => _host.SubmitAsync("again", KpiExamples.DefineChurn));
        Assert.Equal(before, await _store.TextsAsync(Scenario.Tenant));
    }

    [Fact]
    public async Task Another_tenant_goes_on_through_the_same_handler()
    {
        await BreakAtOneAsync();
        await Assert.ThrowsAsync<CorruptLogException>(_host.StateAsync);
        Assert.IsType<Outcome.Done>(await _host.SubmitAsync(_host.Submission("define", KpiExamples.DefineChurn) with { Tenant = Other }));
    }

    [Fact]
    public async Task All_who_wait_in_the_group_are_told()
    {
        await BreakAtOneAsync();
        var calls = Enumerable.Range(0, 3).Select(i => _host.SubmitAsync($"call {i}", KpiExamples.DefineChurn)).ToList();
        foreach (var call in calls)
        {
            Assert.Equal(1, (await Assert.ThrowsAsync<CorruptLogException>(() => call)).Sequence);
        }
    }

    private async Task BreakAtOneAsync()
    {
        await _host.SubmitAsync("define", KpiExamples.DefineChurn);
        await _store.AppendAsync(Scenario.Tenant, [new StoredEvent(1, Encoding.UTF8.GetBytes("{}")), new StoredEvent(2, Encoding.UTF8.GetBytes("{}"))], default);
    }
}
