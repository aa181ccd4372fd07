using StratexTeams.Core.Kpis;
using static StratexTeams.Bot.Local.Sample.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample;

internal static class ProcessKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("CRANE", "Availability", "P1", 3)
        {
            Measure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.NorthContainer,
            Marks = Edges(0.93m, 0.96m), Denominator = 27_200, Parts = ("Hours available", "Hours"),
            Line = new(0.961m, 0.964m, 0.936m) { Told = new Dictionary<int, decimal> { [20] = 0.91m, [19] = 0.91m, [18] = 0.91m } },
            Owner = Jonas, Provider = CraneFeed, Source = "Crane control",
            WhenRed = new("Crane 3: motor out."),
        },
        new("MOVES", "Moves per hour", "P1", 2)
        {
            Measure = "moves/h", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.NorthContainer,
            Marks = Edges(26, 28), Denominator = 1_420, Parts = ("Moves", "Crane hours"),
            Line = new(25.9m, 27.0m, 28.7m)
            {
                Told = new Dictionary<int, decimal>
                {
                    [9] = 27.2m, [8] = 27.3m, [7] = 27.5m, [6] = 27.7m, [5] = 27.9m, [4] = 28.1m, [3] = 28.3m, [2] = 28.5m,
                },
            },
            Owner = Jonas, Provider = CraneFeed, Source = "Crane control",
            WhenRed = new("Moves below the red flag."),
        },
        new("WORST", "Worst crane", "P1", 1)
        {
            Measure = "%", Decimals = 1, Aggregation = Aggregation.Min, Unit = SampleStrategy.NorthContainer,
            Marks = Edges(0.82m, 0.90m), Line = new(0.91m, 0.92m, 0.782m),
            Owner = Jonas, Provider = CraneFeed, Source = "Crane control",
            WhenRed = new("Crane 3: motor fault, 31 stops."),
        },
        new("TRUCK", "Truck time in port", "P2", 2)
        {
            Measure = "min", Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.NorthContainer,
            Marks = Edges(55, 45), Line = new(63, 52, 47), Denominator = 9_800, Parts = ("Minutes in port", "Trucks"), UnattestedAt = 1,
            Owner = Jonas, Source = "Gate system",
            WhenRed = new("Papers are still checked at the gate."),
        },
        new("PAPER", "Declarations right first time", "P2", 2)
        {
            Measure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums,
            Marks = Edges(0.88m, 0.92m), Line = new(0.810m, 0.902m, 0.934m), Denominator = 12_900, Parts = ("Right first time", "Declarations"),
            Owner = Jonas, Source = "Customs messages",
            WhenRed = new("Most errors are in goods codes typed by hand."),
        },
        new("BERTH", "Berth occupancy", "P2", 1)
        {
            Measure = "%", Decimals = 1, Polarity = Polarity.Range, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.WestBulk,
            Marks = new ScoringMethod.GoalPost(0.50m, 0.60m, 0.75m, 0.85m), Line = new(0.66m, 0.69m, 0.71m),
            Denominator = 5_208, Parts = ("Berth hours taken", "Berth hours"),
            Owner = Jonas, Source = "Harbour log",
            WhenRed = new("The berths stood empty."),
        },
        new("LTIF", "Injuries per million hours", "P3", 4)
        {
            Measure = "per million h", Decimals = 2, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums, Rolling = 12,
            IsCritical = true,
            Marks = Edges(2.00m, 1.50m), RaisedAt = null,
            Counts = SampleStories.Injuries, Denominator = 0.1083m, Parts = ("Injuries", "Million hours"),
            Owner = Marek, Source = "Accident book",
            WhenRed = new("Every injury of the year is in it; each has its own report."),
        },
        new("NEAR", "Near misses reported", "P3", 1)
        {
            Measure = "reports", Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            Marks = Edges(40, 60), Line = new(31, 52, 66),
            Owner = Marek, Source = "Safety app",
            WhenRed = new("Night shifts report next to nothing."),
        },
        new("CO2", "Emissions", "P4", 3)
        {
            Measure = "kt", Decimals = 2, Polarity = Polarity.LowerIsBetter, Frequency = Frequency.Quarterly,
            Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            Marks = Edges(5.6m, 5.0m), Line = new(6.4m, 5.7m, null),
            Owner = Victor, Source = "Meters and fuel cards",
            WhenRed = new("The tugs still burn diesel."),
        },
        new("SHORE", "Calls on shore power", "P4", 2)
        {
            Measure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Basis = TargetBasis.EndState,
            Marks = Edges(0.20m, 0.30m), Line = new(0.04m, 0.19m, 0.315m) { YoungAge = 3 }, SilentFor = 3,
            Denominator = 486, Parts = ("Calls on shore power", "Calls"),
            Owner = Victor, Source = "Meters",
            WhenRed = new("Only two berths have a plug."),
        },
        new("ENERGY", "Energy per container", "P4", 1)
        {
            Measure = "kWh", Decimals = 1, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums,
            Unit = SampleStrategy.NorthContainer, Marks = Edges(9.2m, 8.0m), Line = new(9.6m, 8.9m, null),
            Denominator = 41_000, Parts = ("Energy, kWh", "Containers"),
            Owner = Sam, Source = "Meters",
            WhenRed = new("Cooled boxes stood on the yard for longer."),
        },
    ];
}
