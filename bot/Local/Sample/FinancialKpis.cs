using StratexTeams.Core.Kpis;
using static StratexTeams.Bot.Local.Sample.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample;

internal static class FinancialKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("OCF", "Operating cash flow", "F1", 3)
        {
            Measure = "GBPm", Decimals = 1, Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            Marks = Edges(3.4m, 4.0m), Line = new(3.1m, 3.6m, 3.9m) { Told = new Dictionary<int, decimal> { [SampleStories.RestatedAge] = 3.1m } },
            Owner = Daniel, Provider = Ruth, Source = "Ledger",
            WhenRed = new("Two shipping lines paid after the month had ended."),
        },
        new("CASH", "Cash at month end", "F1", 2)
        {
            Measure = "GBPm", Decimals = 1, Basis = TargetBasis.EndState,
            Marks = Edges(16, 20), Line = new(14.2m, 18.0m, 21.4m),
            Owner = Daniel, Provider = Ruth, Source = "Bank statements",
            WhenRed = new("The new quay wall was paid in one sum."),
        },
        new("ROCE", "Return on capital", "F1", 2)
        {
            Measure = "%", Decimals = 1, Frequency = Frequency.Yearly, Basis = TargetBasis.EndState,
            Marks = Edges(0.060m, 0.075m), Line = new(0.059m, 0.066m, 0.071m),
            Owner = Daniel, Source = "Annual accounts",
            WhenRed = new("Capital grew faster than what it earns."),
        },
        new("REVCALL", "Revenue per call", "F2", 3)
        {
            Measure = "GBPk", Decimals = 1, Aggregation = Aggregation.RatioOfSums,
            Marks = Edges(37, 40), Line = new(35.5m, 38.4m, 41.2m), Denominator = 486, Parts = ("Revenue, GBPk", "Calls"),
            Owner = Layla, Source = "Billing",
            WhenRed = new("Small feeders made up more of the calls."),
        },
        new("NEWLINE", "New services won", "F2", 1)
        {
            Measure = "services", Frequency = Frequency.Quarterly, Aggregation = Aggregation.Count, Basis = TargetBasis.CumulativeYtd,
            Marks = Edges(1, 3), Line = new(1, 2, 2),
            Owner = Layla, Source = "Signed contracts",
            WhenRed = new("Both offers that were out have slipped a quarter."),
        },
        new("CALLS", "Ship calls", "F2", 0)
        {
            Measure = "calls", Polarity = Polarity.Neutral, Aggregation = Aggregation.Sum,
            Line = new(451, 470, 486),
            Owner = Jonas, Source = "Harbour log",
        },
        new("UNITCOST", "Cost per move", "F3", 3)
        {
            Measure = "GBP", Decimals = 2, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums, IsCritical = true,
            Marks = Edges(64, 60), Line = new(66.10m, 61.90m, 62.80m), Denominator = 41_000, Parts = ("Cost, GBP", "Moves"),
            Owner = Daniel, Provider = Ruth, Source = "Ledger and terminal system",
            WhenRed = new("Overtime and hired trucks, since fewer cranes were there."),
        },
        new("OVERTIME", "Overtime share", "F3", 1)
        {
            Measure = "%", Decimals = 1, Polarity = Polarity.Range, Aggregation = Aggregation.RatioOfSums,
            Marks = new ScoringMethod.GoalPost(0.02m, 0.04m, 0.08m, 0.12m), Line = new(0.062m, 0.071m, 0.090m),
            Denominator = 96_400, Parts = ("Overtime hours", "Hours"),
            Owner = Jonas, Source = "Time sheets",
            WhenRed = new("Shifts ran on to clear the queue at the quay."),
        },
    ];
}
