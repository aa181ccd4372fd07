using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using static StratexTeams.Bot.Local.Sample.Kpis.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample.Kpis;

internal static class ProcessKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("CRANE", "Availability", "P1", 3)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.NorthContainer,
            TargetRule = RedFlagAndGoal(0.93m, 0.96m), Denominator = 27_200, RateLabels = ("Hours available", "Hours"),
            Series = new(0.961m, 0.964m, 0.936m) { Overrides = new Dictionary<int, decimal> { [20] = 0.91m, [19] = 0.91m, [18] = 0.91m } },
            Owner = Jonas, Provider = CraneFeed, Source = "Crane control",
            RedExplanation = new("Crane 3: motor out."),
        },
        new("MOVES", "Moves per hour", "P1", 2)
        {
            UnitOfMeasure = "moves/h", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.NorthContainer,
            TargetRule = RedFlagAndGoal(26, 28), Denominator = 1_420, RateLabels = ("Moves", "Crane hours"),
            Series = new(25.9m, 27.0m, 28.7m)
            {
                Overrides = new Dictionary<int, decimal>
                {
                    [9] = 27.2m, [8] = 27.3m, [7] = 27.5m, [6] = 27.7m, [5] = 27.9m, [4] = 28.1m, [3] = 28.3m, [2] = 28.5m,
                },
            },
            Owner = Jonas, Provider = CraneFeed, Source = "Crane control",
            RedExplanation = new("Moves below the red flag."),
        },
        new("WORST", "Worst crane", "P1", 1)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.Min, Unit = SampleStrategy.NorthContainer,
            TargetRule = RedFlagAndGoal(0.82m, 0.90m), Series = new(0.91m, 0.92m, 0.782m),
            Owner = Jonas, Provider = CraneFeed, Source = "Crane control",
            RedExplanation = new("Crane 3: motor fault, 31 stops."),
        },
        new("TRUCK", "Truck time in port", "P2", 2)
        {
            UnitOfMeasure = "min", Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.NorthContainer,
            TargetRule = RedFlagAndGoal(55, 45), Series = new(63, 52, 47), Denominator = 9_800, RateLabels = ("Minutes in port", "Trucks"), UnattestedAge = 1,
            Owner = Jonas, Source = "Gate system",
            RedExplanation = new("Papers are still checked at the gate."),
        },
        new("PAPER", "Declarations right first time", "P2", 2)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums,
            TargetRule = RedFlagAndGoal(0.88m, 0.92m), Series = new(0.810m, 0.902m, 0.934m), Denominator = 12_900, RateLabels = ("Right first time", "Declarations"),
            Owner = Jonas, Source = "Customs messages",
            RedExplanation = new("Most errors are in goods codes typed by hand."),
        },
        new("BERTH", "Berth occupancy", "P2", 1)
        {
            UnitOfMeasure = "%", Decimals = 1, Polarity = Polarity.Range, Aggregation = Aggregation.RatioOfSums, Unit = SampleStrategy.WestBulk,
            TargetRule = new ScoringMethod.TargetRange(0.50m, 0.60m, 0.75m, 0.85m), Series = new(0.66m, 0.69m, 0.71m),
            Denominator = 5_208, RateLabels = ("Berth hours taken", "Berth hours"),
            Owner = Jonas, Source = "Harbour log",
            RedExplanation = new("The berths stood empty."),
        },
        new("LTIF", "Injuries per million hours", "P3", 4)
        {
            UnitOfMeasure = "per million h", Decimals = 2, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums, Rolling = 12,
            IsCritical = true,
            TargetRule = RedFlagAndGoal(2.00m, 1.50m), TargetsRaisedAge = null,
            Counts = SampleHistory.Injuries, Denominator = 0.1083m, RateLabels = ("Injuries", "Million hours"),
            Owner = Marek, Source = "Accident book",
            RedExplanation = new("Every injury of the year is in it; each has its own report."),
        },
        new("NEAR", "Near misses reported", "P3", 1)
        {
            UnitOfMeasure = "reports", Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            TargetRule = RedFlagAndGoal(40, 60), Series = new(31, 52, 66),
            Owner = Marek, Source = "Safety app",
            RedExplanation = new("Night shifts report next to nothing."),
        },
        new("CO2", "Emissions", "P4", 3)
        {
            UnitOfMeasure = "kt", Decimals = 2, Polarity = Polarity.LowerIsBetter, Frequency = Frequency.Quarterly,
            Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            TargetRule = RedFlagAndGoal(5.6m, 5.0m), Series = new(6.4m, 5.7m, null),
            Owner = Victor, Source = "Meters and fuel cards",
            RedExplanation = new("The tugs still burn diesel."),
        },
        new("SHORE", "Calls on shore power", "P4", 2)
        {
            UnitOfMeasure = "%", Decimals = 1, Aggregation = Aggregation.RatioOfSums, Basis = TargetBasis.EndState,
            TargetRule = RedFlagAndGoal(0.20m, 0.30m), Series = new(0.04m, 0.19m, 0.315m) { NewestAge = 3 }, UnreportedMonths = 3,
            Denominator = 486, RateLabels = ("Calls on shore power", "Calls"),
            Owner = Victor, Source = "Meters",
            RedExplanation = new("Only two berths have a plug."),
        },
        new("ENERGY", "Energy per container", "P4", 1)
        {
            UnitOfMeasure = "kWh", Decimals = 1, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums,
            Unit = SampleStrategy.NorthContainer, TargetRule = RedFlagAndGoal(9.2m, 8.0m), Series = new(9.6m, 8.9m, null),
            Denominator = 41_000, RateLabels = ("Energy, kWh", "Containers"),
            Owner = Sam, Source = "Meters",
            RedExplanation = new("Cooled boxes stood on the yard for longer."),
        },
    ];
}
