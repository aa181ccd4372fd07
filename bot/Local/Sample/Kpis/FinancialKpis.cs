using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using static StratexTeams.Bot.Local.Sample.Kpis.SampleKpi;
using static StratexTeams.Bot.Local.Sample.SamplePeople;

namespace StratexTeams.Bot.Local.Sample.Kpis;

internal static class FinancialKpis
{
    public static IReadOnlyList<SampleKpi> All { get; } =
    [
        new("OCF", "Operating cash flow", "F1", 3)
        {
            UnitOfMeasure = "GBPm", Decimals = 1, Aggregation = Aggregation.Sum, Basis = TargetBasis.CumulativeYtd,
            TargetRule = RedFlagAndGoal(3.4m, 4.0m), Series = new(3.1m, 3.6m, 3.9m) { Overrides = new Dictionary<int, decimal> { [SampleHistory.RestatedAge] = 3.1m } },
            Owner = Daniel, Provider = Ruth, Source = "Ledger",
            RedExplanation = new("Two shipping lines paid after the month had ended."),
        },
        new("CASH", "Cash at month end", "F1", 2)
        {
            UnitOfMeasure = "GBPm", Decimals = 1, Basis = TargetBasis.EndState,
            TargetRule = RedFlagAndGoal(16, 20), Series = new(14.2m, 18.0m, 21.4m),
            Owner = Daniel, Provider = Ruth, Source = "Bank statements",
            RedExplanation = new("The new quay wall was paid in one sum."),
        },
        new("ROCE", "Return on capital", "F1", 2)
        {
            UnitOfMeasure = "%", Decimals = 1, Frequency = Frequency.Yearly, Basis = TargetBasis.EndState,
            TargetRule = RedFlagAndGoal(0.060m, 0.075m), Series = new(0.059m, 0.066m, 0.071m),
            Owner = Daniel, Source = "Annual accounts",
            RedExplanation = new("Capital grew faster than what it earns."),
        },
        new("REVCALL", "Revenue per call", "F2", 3)
        {
            UnitOfMeasure = "GBPk", Decimals = 1, Aggregation = Aggregation.RatioOfSums,
            TargetRule = RedFlagAndGoal(37, 40), Series = new(35.5m, 38.4m, 41.2m), Denominator = 486, RateLabels = ("Revenue, GBPk", "Calls"),
            Owner = Layla, Source = "Billing",
            RedExplanation = new("Small feeders made up more of the calls."),
        },
        new("NEWLINE", "New services won", "F2", 1)
        {
            UnitOfMeasure = "services", Frequency = Frequency.Quarterly, Aggregation = Aggregation.Count, Basis = TargetBasis.CumulativeYtd,
            TargetRule = RedFlagAndGoal(1, 3), Series = new(1, 2, 2),
            Owner = Layla, Source = "Signed contracts",
            RedExplanation = new("Both offers that were out have slipped a quarter."),
        },
        new("CALLS", "Ship calls", "F2", 0)
        {
            UnitOfMeasure = "calls", Polarity = Polarity.Neutral, Aggregation = Aggregation.Sum,
            Series = new(451, 470, 486),
            Owner = Jonas, Source = "Harbour log",
        },
        new("UNITCOST", "Cost per move", "F3", 3)
        {
            UnitOfMeasure = "GBP", Decimals = 2, Polarity = Polarity.LowerIsBetter, Aggregation = Aggregation.RatioOfSums, IsCritical = true,
            TargetRule = RedFlagAndGoal(64, 60), Series = new(66.10m, 61.90m, 62.80m), Denominator = 41_000, RateLabels = ("Cost, GBP", "Moves"),
            Owner = Daniel, Provider = Ruth, Source = "Ledger and terminal system",
            RedExplanation = new("Overtime and hired trucks, since fewer cranes were there."),
        },
        new("OVERTIME", "Overtime share", "F3", 1)
        {
            UnitOfMeasure = "%", Decimals = 1, Polarity = Polarity.Range, Aggregation = Aggregation.RatioOfSums,
            TargetRule = new ScoringMethod.TargetRange(0.02m, 0.04m, 0.08m, 0.12m), Series = new(0.062m, 0.071m, 0.090m),
            Denominator = 96_400, RateLabels = ("Overtime hours", "Hours"),
            Owner = Jonas, Source = "Time sheets",
            RedExplanation = new("Shifts ran on to clear the queue at the quay."),
        },
    ];
}
