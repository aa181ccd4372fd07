using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Tests.EventLog.Stores;
using Outcome = StratexTeams.Core.EventLog.Outcome;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>What holds for every script of commands, whoever presses twice.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class ScriptProperties
{
    private static readonly Arbitrary<IReadOnlyList<Press>> Scripts = Press.Any.ListOf().Select(IReadOnlyList<Press> (presses) => presses).ToArbitrary();

    [Fact]
    public void A_command_pressed_twice_in_a_row_changes_nothing_the_second_time() => Prop.ForAll(Scripts, async presses =>
    {
        var store = new MemoryEventStore();
        var host = new SimulatedHost(store, new ManualTime());
        foreach (var press in presses)
        {
            var first = await host.SubmitAsync(press.On(host));
            var before = await store.LogAsync();
            var second = await host.SubmitAsync(press.On(host));
            Assert.Equal(before, await store.LogAsync());
            Assert.Equal(first.GetType(), second.GetType());
            Assert.Empty((second as Outcome.Done)?.Facts ?? []);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_that_was_recorded_changes_nothing_when_it_is_pressed_again_elsewhere_in_any_order() => Prop.ForAll(Scripts, async presses =>
    {
        var store = new MemoryEventStore();
        var host = new SimulatedHost(store, new ManualTime());
        List<Press> recorded = [];
        foreach (var press in presses)
        {
            recorded.AddRange(await host.SubmitAsync(press.On(host)) is Outcome.Done { Facts.Count: > 0 } ? [press] : []);
        }

        var before = await store.LogAsync();
        var elsewhere = new SimulatedHost(store, new ManualTime());
        foreach (var press in recorded.AsEnumerable().Reverse())
        {
            Assert.Empty(Assert.IsType<Outcome.Done>(await elsewhere.SubmitAsync(press.On(elsewhere))).Facts);
        }

        Assert.Equal(before, await store.LogAsync());
        Assert.Equal(ObjectText.Of(await host.StateAsync()), ObjectText.Of(await elsewhere.StateAsync()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_refused_command_leaves_the_bytes_as_they_were() => Prop.ForAll(Scripts, async presses =>
    {
        var store = new MemoryEventStore();
        var host = new SimulatedHost(store, new ManualTime());
        foreach (var press in presses)
        {
            var before = await store.LogAsync();
            var outcome = await host.SubmitAsync(press.On(host));
            Assert.True(outcome is not Outcome.Refused || before.SequenceEqual(await store.LogAsync()));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_beginning_of_a_log_folds_to_what_its_reader_knew_then() => Prop.ForAll(Scripts, async presses =>
    {
        var store = new MemoryEventStore();
        var host = new SimulatedHost(store, new ManualTime());
        List<TenantState> known = [];
        foreach (var press in presses)
        {
            await host.SubmitAsync(press.On(host));
            known.Add(await host.StateAsync());
        }

        var log = await store.LogAsync();
        foreach (var state in known.DistinctBy(state => state.Next))
        {
            Assert.Equal(ObjectText.Of(log.Take((int)state.Next).Aggregate(TenantState.Empty(Scenario.Tenant), (s, stored) => s.Apply(stored))), ObjectText.Of(state));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
}
