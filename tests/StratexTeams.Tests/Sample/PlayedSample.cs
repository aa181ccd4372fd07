using Microsoft.Extensions.Logging.Abstractions;
using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Tests.Sample;

/// <summary>The sample organisation as it is when first started at a given time.</summary>
internal sealed record PlayedSample(DateTimeOffset Now, MemoryEventStore Store, TenantState State)
{
    /// <summary>The time of the golden file: the last complete month is October 2026, and September is published.</summary>
    public static readonly DateTimeOffset GoldenNow = new(2026, 11, 5, 10, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Task<PlayedSample>> OfGoldenNow = new(() => AtAsync(GoldenNow));

    public static Task<PlayedSample> GoldenAsync() => OfGoldenNow.Value;

    public static async Task<PlayedSample> AtAsync(DateTimeOffset now)
    {
        var (store, clock) = (new MemoryEventStore(), new SampleClock());
        var handler = new CommandHandler(store, new TenantStates(store), clock, NullLogger<CommandHandler>.Instance);
        return new(now, store, await new SamplePlayer(now).PlayAsync(handler, clock, CancellationToken.None));
    }

    /// <summary>The month of this age: 0 is the last complete month.</summary>
    public Period Month(int age)
    {
        var today = ReportingCalendar.Of(State.Organisation).DayOf(Now);
        return Period.Month(today.Year, today.Month).Plus(-1 - age);
    }

    public Scorecard Known(ScorecardAxis axis) => Scorecard.Of(State, Month(1), axis, Now);

    public KpiResult Of(string kpi) => Known(ScorecardAxis.Theme).Kpis.Single(result => result.Kpi == new KpiId(kpi));

    public RollupResult OfObjective(string objective) => Known(ScorecardAxis.Theme).Groups.SelectMany(group => group.Objectives)
        .Single(each => each.Id == GroupId.Of(new ObjectiveId(objective))).Result;

    public ActualVersion? Value(string kpi, int age) => State.Kpis.All[new KpiId(kpi)].ActualIn(Month(age));

    public PeriodAttestation? Attestation(string kpi, int age) => State.Attestations.Of(new KpiId(kpi), Month(age));

    public async Task<IReadOnlyList<StoredEvent>> LogAsync() => await Store.ReadAsync(SampleTenant.Id, 0, CancellationToken.None).ToListAsync();
}
