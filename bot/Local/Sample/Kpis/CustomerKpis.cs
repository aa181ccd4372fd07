using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using static StratexTeams.Bot.Local.Sample.Kpis.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample.Kpis;

internal static class CustomerKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("ONTIME", "Ships on the promised day", "C1", 4)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, IsCritical = true, EarlierWeight = 3,
            TargetRule = RedFlagAndGoal(0.90m, 0.95m), Denominator = 477, RateLabels = ("Ships on the day", "Ships"),
            Series = new(0.920m, 0.956m, 0.956m)
            {
                NewestAge = 5,
                Overrides = new Dictionary<int, decimal> { [4] = 0.948m, [3] = 0.929m, [2] = 0.907m, [1] = 0.882m },
            },
            Owner = Jonas, Source = "Harbour log",
            RedExplanation = new("Crane 3 and the quay dispute kept ships waiting for a berth."),
        },
        new("TURN", "Average turnaround", "C1", 2)
        {
            UnitOfMeasure = "h", Decimals = 1, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Average,
            TargetRule = RedFlagAndGoal(28, 24), Series = new(26.5m, 23.8m, 27.9m),
            Owner = Jonas, Source = "Harbour log",
            RedExplanation = new("Ships waited for a free crane."),
        },
        new("WAIT", "Longest wait", "C1", 1)
        {
            UnitOfMeasure = "h", Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Max,
            TargetRule = RedFlagAndGoal(60, 48), Series = new(55, 44, 61),
            Owner = Jonas, Source = "Harbour log",
            RedExplanation = new("One bulk carrier lay at anchor over a weekend."),
        },
        new("DEPTH", "Channel depth, lowest tide", "C1", 1)
        {
            UnitOfMeasure = "m", Decimals = 1, Polarity = Polarity.TargetValue, Frequency = Frequency.Quarterly, Aggregation = Aggregation.Min,
            TargetRule = ScoringMethod.TargetRange.Around(14.5m, 0, 0.5m), Series = new(14.6m, 14.5m, 14.4m),
            Owner = Marek, Source = "Sounding",
            RedExplanation = new("The river brought in more silt than was dredged."),
        },
        new("TRACK", "Cargo with live status", "C2", 2)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Basis = TargetBasis.EndState,
            TargetRule = RedFlagAndGoal(0.70m, 0.85m), TargetsRaisedAge = SampleHistory.TrackTargetsRaisedAge,
            Series = new(0.41m, 0.68m, 0.813m), Denominator = 12_900, RateLabels = ("Consignments with live status", "Consignments"),
            Owner = Jonas, Source = "Cargo system",
            RedExplanation = new("Two of the large forwarders are not connected yet."),
        },
        new("NPS", "Recommendation", "C2", 2)
        {
            UnitOfMeasure = "pts", Frequency = Frequency.HalfYearly, Unit = SampleStrategy.CityFerry,
            TargetRule = RedFlagAndGoal(30, 40), Series = new(28, 37, 44),
            Owner = Layla, Source = "Customer survey",
            RedExplanation = new("Customers name the same thing: they learn of delays too late."),
        },
        new("COMPL", "Noise and dust complaints", "C3", 2)
        {
            UnitOfMeasure = "complaints", Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            Unit = SampleStrategy.WestBulk, TargetRule = RedFlagAndGoal(14, 11), Series = new(22, 16, 14), ProvisionalAge = 1,
            Owner = Layla, Source = "Complaints desk",
            RedExplanation = new("Coal was handled in dry wind on several days."),
        },
        new("TRUST", "Residents' trust", "C3", 2)
        {
            UnitOfMeasure = "%", Frequency = Frequency.Yearly,
            TargetRule = RedFlagAndGoal(0.55m, 0.62m), Series = new(0.57m, 0.60m, null), NotApplicableReason = new("Survey moved."),
            Owner = Victor, Source = "Survey of residents",
            RedExplanation = new("The dust of the summer is remembered."),
        },
    ];
}
