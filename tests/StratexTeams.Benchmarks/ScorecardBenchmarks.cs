using System.Globalization;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Views;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Benchmarks;

/// <summary>The scorecard of 10,000 KPIs under 500 objectives and 20 themes, each with a value in each of 36 months.</summary>
internal static class ScorecardBenchmarks
{
    private const int Kpis = 10_000;
    private const int Objectives = 500;
    private const int Themes = 20;
    private const int Months = 36;

    private static readonly Period First = Period.Month(2023, 1);
    private static readonly Period Last = First.Plus(Months - 1);
    private static readonly DateTimeOffset Now = new(2026, 1, 20, 9, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync()
    {
        var state = TenantState.Empty(Samples.Tenant).ApplyHypothetically(Facts(), Samples.Owner, Now);
        var memory = new ScorecardCache();
        var moved = 0;
        Figures.Milliseconds("scorecard of one month, full", "50 ms or less", () => Scorecard.Of(state, Last, ScorecardAxis.Theme, Now));
        await Figures.SecondsAsync("scorecards of all 36 months, full", "-", () => Task.FromResult(Last.Rolling(Months).Select(month => Scorecard.Of(state, month, ScorecardAxis.Theme, Now)).ToList()));
        Figures.Milliseconds("scorecard after one new value", "1 ms or less", () => memory.Of(Next(), Last, ScorecardAxis.Theme, Now));

        TenantState Next() => state = state.ApplyHypothetically([new KpiValueReported(Samples.Kpi(moved++ * 7919 % Kpis), Last, moved % 100)], Samples.Owner, Now);
    }

    private static IEnumerable<DomainEvent> Facts() =>
    [
        new PerspectiveDefined(new PerspectiveId("all"), "All", 1),
        .. Enumerable.Range(0, Themes).Select(theme => new ThemeDefined(ThemeOf(theme), "Theme", 1, Samples.Owner.Person)),
        .. Enumerable.Range(0, Objectives).Select(objective => new ObjectiveDefined(ObjectiveOf(objective), new()
        {
            Name = "Objective",
            Owner = Samples.Owner.Person,
            Theme = ThemeOf(objective % Themes),
            Perspective = new PerspectiveId("all"),
        })),
        .. Enumerable.Range(0, Kpis).SelectMany(kpi => (DomainEvent[])
        [
            new KpiDefined(Samples.Kpi(kpi), new() { Name = "KPI", Owner = Samples.Owner.Person, Objective = ObjectiveOf(kpi % Objectives) }),
            new KpiTargetsSet(Samples.Kpi(kpi), First.Start, new ScoringMethod.GoalRedFlag(80, 95)),
        ]),
        .. from month in Last.Rolling(Months)
           from kpi in Enumerable.Range(0, Kpis)
           select new KpiValueReported(Samples.Kpi(kpi), month, 80m + ((kpi * 7) + (month.Start.Month * 13)) % 200 / 10m),
    ];

    private static ThemeId ThemeOf(int number) => new(string.Create(CultureInfo.InvariantCulture, $"theme-{number:D2}"));

    private static ObjectiveId ObjectiveOf(int number) => new(string.Create(CultureInfo.InvariantCulture, $"objective-{number:D3}"));
}
