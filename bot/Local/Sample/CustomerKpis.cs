using StratexTeams.Core.Kpis;
using static StratexTeams.Bot.Local.Sample.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample;

internal static class CustomerKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("ONTIME", "Ships on the promised day", "C1", 4)
        {
            Measure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, IsCritical = true, EarlierWeight = 3,
            Marks = Edges(0.90m, 0.95m), Denominator = 477, Parts = ("Ships on the day", "Ships"),
            Line = new(0.920m, 0.956m, 0.956m)
            {
                YoungAge = 5,
                Told = new Dictionary<int, decimal> { [4] = 0.948m, [3] = 0.929m, [2] = 0.907m, [1] = 0.882m },
            },
            Owner = Jonas, Source = "Harbour log",
            WhenRed = new("Crane 3 and the quay dispute kept ships waiting for a berth."),
        },
        new("TURN", "Average turnaround", "C1", 2)
        {
            Measure = "h", Decimals = 1, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Average,
            Marks = Edges(28, 24), Line = new(26.5m, 23.8m, 27.9m),
            Owner = Jonas, Source = "Harbour log",
            WhenRed = new("Ships waited for a free crane."),
        },
        new("WAIT", "Longest wait", "C1", 1)
        {
            Measure = "h", Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Max,
            Marks = Edges(60, 48), Line = new(55, 44, 61),
            Owner = Jonas, Source = "Harbour log",
            WhenRed = new("One bulk carrier lay at anchor over a weekend."),
        },
        new("DEPTH", "Channel depth, lowest tide", "C1", 1)
        {
            Measure = "m", Decimals = 1, Polarity = Polarity.TargetValue, Frequency = Frequency.Quarterly, Aggregation = Aggregation.Min,
            Marks = ScoringMethod.GoalPost.Around(14.5m, 0, 0.5m), Line = new(14.6m, 14.5m, 14.4m),
            Owner = Marek, Source = "Sounding",
            WhenRed = new("The river brought in more silt than was dredged."),
        },
        new("TRACK", "Cargo with live status", "C2", 2)
        {
            Measure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Basis = TargetBasis.EndState,
            Marks = Edges(0.70m, 0.85m), RaisedAt = SampleStories.TrackRaisedAge,
            Line = new(0.41m, 0.68m, 0.813m), Denominator = 12_900, Parts = ("Consignments with live status", "Consignments"),
            Owner = Jonas, Source = "Cargo system",
            WhenRed = new("Two of the large forwarders are not connected yet."),
        },
        new("NPS", "Recommendation", "C2", 2)
        {
            Measure = "pts", Frequency = Frequency.HalfYearly, Unit = SampleStrategy.CityFerry,
            Marks = Edges(30, 40), Line = new(28, 37, 44),
            Owner = Layla, Source = "Customer survey",
            WhenRed = new("Customers name the same thing: they learn of delays too late."),
        },
        new("COMPL", "Noise and dust complaints", "C3", 2)
        {
            Measure = "complaints", Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            Unit = SampleStrategy.WestBulk, Marks = Edges(14, 11), Line = new(22, 16, 14), ProvisionalAt = 1,
            Owner = Layla, Source = "Complaints desk",
            WhenRed = new("Coal was handled in dry wind on several days."),
        },
        new("TRUST", "Residents' trust", "C3", 2)
        {
            Measure = "%", Frequency = Frequency.Yearly,
            Marks = Edges(0.55m, 0.62m), Line = new(0.57m, 0.60m, null), NotApplicable = new("Survey moved."),
            Owner = Victor, Source = "Survey of residents",
            WhenRed = new("The dust of the summer is remembered."),
        },
    ];
}
