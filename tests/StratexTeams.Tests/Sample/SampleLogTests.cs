using StratexTeams.Adapters.Exports;
using StratexTeams.Core;
using StratexTeams.Core.Audit;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Tenants;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Sample;

/// <summary>The log of the sample organisation.</summary>
public sealed class SampleLogTests
{
    [Fact]
    public async Task It_holds_some_fifteen_hundred_facts() => Assert.InRange((await PlayedSample.GoldenAsync()).State.Next, 1_400, 1_700);

    [Fact]
    public async Task The_same_day_makes_the_same_log_to_the_byte()
    {
        var night = await PlayedSample.AtAsync(new(2026, 11, 5, 23, 59, 0, TimeSpan.Zero));
        var morning = await PlayedSample.GoldenAsync();
        Assert.Equal((await morning.LogAsync()).Select(record => record.Bytes.ToArray()), (await night.LogAsync()).Select(record => record.Bytes.ToArray()));
    }

    [Fact]
    public async Task What_playing_left_is_what_the_log_folds_to()
    {
        var sample = await PlayedSample.GoldenAsync();
        var folded = await new TenantStates(sample.Store).GetAsync(SampleTenant.Id, CancellationToken.None);
        Assert.Equal(ObjectText.Of(folded), ObjectText.Of(sample.State));
    }

    [Fact]
    public async Task Its_export_is_intact()
    {
        var sample = await PlayedSample.GoldenAsync();
        using var folder = new TemporaryFolder();
        await new LogExport(sample.Store).WriteAsync(SampleTenant.Id, folder.At("export"), NoProgress.Instance, CancellationToken.None);
        Assert.Equal(
            new Intact.IntactAsAnchored(SampleTenant.Id, sample.State.Next, sample.State.Head),
            await ExportVerification.RunAsync(folder.At("export"), new Anchor(sample.State.Next, sample.State.Head), NoProgress.Instance, CancellationToken.None));
    }

    [Fact]
    public async Task Twenty_four_KPIs_got_new_marks_when_the_year_turned_and_one_before()
    {
        var sample = await PlayedSample.GoldenAsync();
        var raised = sample.State.Kpis.All.Values.Where(kpi => kpi.TargetRules.All.Length > 1).Select(kpi => kpi.Id.Value).ToList();
        Assert.Equal((25, true), (raised.Count, raised.Contains("TRACK")));
        Assert.Equal(sample.Month(14).Start, sample.State.Kpis.All[new KpiId("TRACK")].TargetRules.All[1].From);
    }

    public static readonly TheoryData<DateTimeOffset> Days =
    [
        new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2028, 2, 29, 12, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2027, 3, 31, 22, 59, 0, TimeSpan.Zero),
        new DateTimeOffset(2027, 3, 31, 23, 1, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero),
        new DateTimeOffset(2027, 3, 28, 1, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2029, 5, 31, 18, 0, 0, TimeSpan.Zero),
    ];

    /// <summary>Building the sample throws when a command is refused. 22:59 and 23:01 lie on two days and in two months in
    /// London.</summary>
    [Theory]
    [MemberData(nameof(Days))]
    public async Task It_plays_on_any_day_and_leaves_the_youngest_month_open(DateTimeOffset now)
    {
        var sample = await PlayedSample.AtAsync(now);
        var calendar = ReportingCalendar.Of(sample.State.Organisation);
        var today = calendar.DayOf(now);
        Assert.Equal([.. sample.Month(1).Rolling(24)], sample.State.Scorecards.Reported);
        Assert.True(sample.State.LastRecordedAt <= now);
        var dates = calendar.DatesOf(sample.State.Kpis.All[new KpiId("ONTIME")], sample.Month(0));
        Assert.Equal((calendar.Working.After(today, 4), calendar.Working.After(today, 6)), (dates.Due, dates.Lock));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task On_any_day_the_same_four_are_red_clean_power_has_no_number_and_moves_an_hour_give_a_signal(DateTimeOffset now)
    {
        var sample = await PlayedSample.AtAsync(now);
        Assert.All(["ONTIME", "WAIT", "LTIF", "WORST"], kpi => Assert.Equal(RagStatus.Red, sample.Of(kpi).Status));
        Assert.Equal(RollupOutcome.InsufficientData, sample.OfObjective("P4").Outcome);
        var chart = Assert.IsType<XmrChart.Limits>(KpiView.Of(sample.State, new KpiId("MOVES"), now)!.Chart);
        Assert.Contains(chart.Signals, signal => signal.Kind is XmrSignalKind.Rising);
    }
}
