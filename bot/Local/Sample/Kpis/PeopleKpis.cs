using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using static StratexTeams.Bot.Local.Sample.Kpis.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample.Kpis;

internal static class PeopleKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("TURNO", "Skilled turnover", "L1", 2)
        {
            UnitOfMeasure = "%", Decimals = 1, Polarity = Polarity.LowerIsBetter, Rolling = 12,
            TargetRule = RedFlagAndGoal(0.14m, 0.10m), Series = new(0.152m, 0.130m, 0.118m),
            Owner = Grace, Source = "Personnel system",
            RedExplanation = new("Crane drivers left for the wind farms."),
        },
        new("TRAIN", "Training hours a head", "L1", 1)
        {
            UnitOfMeasure = "h", Decimals = 1, Frequency = Frequency.Quarterly, Aggregation = Aggregation.RatioOfSums, Basis = TargetBasis.CumulativeYtd,
            TargetRule = RedFlagAndGoal(5, 8), Series = new(4.9m, 6.8m, 8.6m), Denominator = 1_284, RateLabels = ("Training hours", "Posts"),
            Owner = Grace, Source = "Personnel system",
            RedExplanation = new("Courses were cancelled to fill shifts."),
        },
        new("ENGAGE", "Engagement, opening pulse", "L1", 1)
        {
            UnitOfMeasure = "%", Frequency = Frequency.HalfYearly, Aggregation = Aggregation.First,
            TargetRule = RedFlagAndGoal(0.64m, 0.70m), Series = new(0.63m, 0.68m, 0.72m),
            Owner = Grace, Source = "Pulse survey",
            RedExplanation = new("Rosters are the first thing people name."),
        },
        new("POSTS", "Posts at start of year", "L1", 0)
        {
            UnitOfMeasure = "posts", Polarity = Polarity.Neutral, Frequency = Frequency.Yearly, Aggregation = Aggregation.First,
            Series = new(1_240, 1_262, 1_284),
            Owner = Grace, Source = "Personnel system",
        },
        new("OWN", "Values on time and attested", "L2", 1)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums,
            TargetRule = RedFlagAndGoal(0.75m, 0.90m), TargetsRaisedAge = null,
            Series = new(0.48m, 0.82m, 0.76m), CountsDueValues = true, RateLabels = ("On time and attested", "Values due"),
            Owner = Ingrid, Source = "Computed from the log",
            RedExplanation = new("The first months of asking: people were still learning what is due."),
        },
        new("SINGLE", "Single Window stage", "L2", 1)
        {
            UnitOfMeasure = "stage", Frequency = Frequency.Quarterly,
            TargetRule = new ScoringMethod.Choice([new(1, "built", 50), new(2, "piloted", 80), new(3, "live", 100)]),
            Series = new(1, 1, 2) { IsStaged = true },
            Owner = Nadia, Source = "Stage reports",
            RedExplanation = new("Customs has not signed the interface yet."),
        },
    ];
}
