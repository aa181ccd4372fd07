using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Jobs;
using StratexTeams.Core.Tests.EventLog;
using StratexTeams.Core.Tests.EventLog.Stores;

namespace StratexTeams.Core.Tests.Effects;

/// <summary>Whatever the outside answers, whichever sender ends, and wherever the store fails: each message is sent as often as its kind allows.</summary>
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class DispatchProperties
{
    private const int Senders = 3;
    private const int Lives = 4;

    private static readonly TableFaults Calm = TableFaults.None with { Latency = async () => await Task.Yield() };
    private static readonly TableFaults Storm = Calm with { Busy = 0.05, FailedBefore = 0.02, FailedAfter = 0.02, Dropped = 0.05, Late = 0.05 };

    private static readonly Gen<DeliveryFault> AnyFate = Gen.Frequency(
        (12, Gen.Constant(DeliveryFault.Delivered)),
        (6, Gen.Elements(DeliveryFault.Refused, DeliveryFault.Throttled, DeliveryFault.ReplyLost, DeliveryFault.RequestLost)),
        (1, Gen.Elements(DeliveryFault.CrashBefore, DeliveryFault.CrashAfter)));

    private static readonly Arbitrary<Course> Courses = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from kinds in Gen.Elements(Enum.GetValues<EffectKind>()).ArrayOf()
        from fates in AnyFate.NonEmptyListOf()
        from minutes in Gen.Choose(0, 6).ArrayOf(Lives)
        select new Course(seed, kinds, fates, minutes),
        Smaller);

    [Fact]
    public void On_a_calm_table() => Prop.ForAll(Courses, course => Run(course, Calm)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void On_a_table_that_fails() => Prop.ForAll(Courses, course => Run(course, Storm)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static void Run(Course course, TableFaults faults)
    {
        var time = new ManualTime();
        var post = new DeliveredMessages(time);
        var table = new TableFake(Calm, course.Seed);
        new InterleavingScheduler(course.Seed).Run(() => EffectRequests.AskAsync(table, time, course.Kinds));
        table.Faults = faults;
        var fate = 0;
        foreach (var minutes in course.Minutes)
        {
            new InterleavingScheduler(course.Seed).Run(Enumerable.Range(0, Senders).Select(_ => new Func<Task>(async () =>
            {
                var sender = new Dispatcher($"{fate++}", table, time, post)
                {
                    Script = (_, _) => course.Fates[fate++ % course.Fates.Count],
                    OnTheWay = async _ => await Task.Yield(),
                };
                Assert.True(await Record.ExceptionAsync(() => sender.RunAsync()) is null or StoreUnavailableException or AppendConflictException);
            })));
            time.Advance(TimeSpan.FromMinutes(minutes));
        }

        table.Faults = Calm;
        new InterleavingScheduler(course.Seed).Run(() => SettlesAsync(course, table, time, post));
    }

    /// <summary>Once all is well again, everything comes to its end.</summary>
    private static async Task SettlesAsync(Course course, TableFake table, ManualTime time, DeliveredMessages post)
    {
        var last = new Dispatcher("last", table, time, post);
        for (var run = 0; run < 4; run++)
        {
            time.Advance(DispatchEffects.Lease + last.Pause);
            await last.RunAsync();
        }

        var effects = (await last.Host.StateAsync()).Effects;
        Assert.Empty(effects.Open);
        Assert.All(Enumerable.Range(0, course.Kinds.Count), number => EffectAssertions.AsItsKindSays(effects, course.Kinds[number], new EffectId(number), post));
        Assert.All(post.Sent, sent => Assert.True(sent.At < sent.ClaimedUntil, $"{sent} went out after its lease."));
        EffectAssertions.Once(await table.RecordsAsync());
        Assert.Empty(Chain.Breaches(await table.LogAsync()));
    }

    private static IEnumerable<Course> Smaller(Course course) =>
    [
        .. course.Kinds.Select((_, i) => course with { Kinds = [.. course.Kinds.Where((_, j) => j != i)] }),
        .. course.Fates.Skip(1).Select((_, i) => course with { Fates = [.. course.Fates.Where((_, j) => j != i)] }),
    ];

    private sealed record Course(int Seed, IReadOnlyList<EffectKind> Kinds, IReadOnlyList<DeliveryFault> Fates, IReadOnlyList<int> Minutes)
    {
        public override string ToString() => $"seed {Seed}: {string.Join(", ", Kinds)} / {string.Join(", ", Fates)} / {string.Join(", ", Minutes)}";
    }
}
