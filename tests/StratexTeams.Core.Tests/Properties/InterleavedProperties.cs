using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Tests.EventLog;
using StratexTeams.Core.Tests.EventLog.Stores;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests.Properties;

/// <summary>Several people with a script each and KPIs of their own, so that they agree, at several processes with one log, so that they meet at every sequence.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class InterleavedProperties
{
    private static readonly TableFaults Calm = TableFaults.None with { Page = 50, Latency = async () => await Task.Yield() };
    private static readonly TableFaults Storm = Calm with { Busy = 0.06, FailedBefore = 0.03, FailedAfter = 0.03, Dropped = 0.06, Late = 0.06 };

    private static readonly Arbitrary<Course> Courses = (
        from seed in Gen.Choose(0, int.MaxValue)
        from processes in Gen.Choose(1, 4)
        from steps in Gen.Choose(0, 12).ArrayOf(4)
        select new Course(seed, processes, steps[0], steps[1], steps[2], steps[3])).ToArbitrary();

    [Fact]
    public void Every_interleaving_comes_to_one_state_which_is_that_of_the_scripts_one_after_the_other() =>
        Prop.ForAll(Courses, course => Run(course, Calm)).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void So_does_every_interleaving_on_a_table_that_fails_a_quarter_of_the_time() =>
        Prop.ForAll(Courses, course => Run(course, Storm)).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static void Run(Course course, TableFaults faults)
    {
        var table = new TableFake(faults, course.Seed);
        var time = new ManualTime();
        var history = new History();
        var hosts = Enumerable.Range(0, course.Processes).Select(_ => new SimulatedHost(table, time)).ToList();
        new InterleavingScheduler(course.Seed).Run(course.Scripts.Select((script, person) => new Func<Task>(async () =>
        {
            foreach (var (id, command) in script)
            {
                await PressAsync(hosts[person % hosts.Count], history, id, command);
            }
        })));
        table.Faults = TableFaults.None;
        new InterleavingScheduler(course.Seed).Run(async () =>
        {
            var log = await table.LogAsync();
            Assert.Empty(history.Breaches(log));
            var fresh = ObjectText.Of(log.Aggregate(TenantState.Empty(Scenario.Tenant), (state, stored) => state.Apply(stored)));
            Assert.All(await Task.WhenAll(hosts.Select(host => host.StateAsync())), state => Assert.Equal(fresh, ObjectText.Of(state)));
            Assert.Equal(ValuesOf(await AloneAsync(course)), ValuesOf((await hosts[0].StateAsync()).Kpis));
        });
    }

    private static async Task PressAsync(SimulatedHost host, History history, string id, ICommand command)
    {
        while (await Record.ExceptionAsync(() => history.CallAsync(host.Submission(id, command), host.SubmitAsync)) is { } problem)
        {
            Assert.IsType<StoreUnavailableException>(problem);
        }
    }

    /// <summary>Everything but where in the log it stands.</summary>
    private static string ValuesOf(KpiState kpis) => ObjectText.Of(kpis.All.Values
        .OrderBy(kpi => kpi.Id.Value, StringComparer.Ordinal)
        .Select(kpi => (kpi.Id, kpi.Definition, ObjectText.Of(kpi.Actuals.Select(value => (value.Period, value.Actual, value.Version, value.Kind))))));

    /// <summary>The same scripts without anybody else.</summary>
    private static async Task<KpiState> AloneAsync(Course course)
    {
        var host = new SimulatedHost(new MemoryEventStore(), new ManualTime());
        foreach (var (id, command) in course.Scripts.SelectMany(script => script))
        {
            await host.SubmitAsync(id, command);
        }

        return (await host.StateAsync()).Kpis;
    }

    private sealed record Course(int Seed, int Processes, params IReadOnlyList<int> Steps)
    {
        public IEnumerable<IEnumerable<(string Id, ICommand Command)>> Scripts =>
            Steps.Select((steps, person) => Enumerable.Range(0, steps).Select(step => ($"{person}.{step}", Command(person, step))));

        /// <summary>A KPI, values of it, one of a KPI that nobody knows, and an import.</summary>
        private static ICommand Command(int person, int step) => (step % 6) switch
        {
            0 => new Deciding(KpiExamples.ChurnIsAnas with { Kpi = new KpiId($"{person}.{step}") }),
            4 => new ReportKpiValue(new KpiId("nobody knows"), KpiExamples.February, step, null),
            5 => new Deciding([.. Deciding.Kpis(120).Select(kpi => kpi with { Kpi = new KpiId($"{person}.{step}.{kpi.Kpi}") })]),
            _ => new ReportKpiValue(new KpiId($"{person}.{step / 6 * 6}"), KpiExamples.February, step, null),
        };
    }
}
