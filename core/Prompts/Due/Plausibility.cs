using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Prompts.Due;

/// <summary>Decides whether a typed value must be confirmed before it is recorded.</summary>
public static class Plausibility
{
    private const int Remembered = 12;
    private const decimal MostSteps = 3m;
    private const decimal Double = 2m;

    /// <summary>True for a value that differs from the last by more than three times the average change of the last 12 values and is more
    /// than double or less than half of it; or for a percentage outside 0 to 100 %.</summary>
    public static bool IsDoubtful(Kpi kpi, Period period, Actual reading) =>
        reading.Value is { } value && (IsOutsideItsUnit(kpi.Definition.UnitOfMeasure, value) || (kpi.LatestBefore(period)?.Actual.Value is { } last && Jumps(kpi, period, last, value)));

    private static bool IsOutsideItsUnit(string measure, decimal value) => measure is "%" && value is < 0 or > 1;

    private static bool Jumps(Kpi kpi, Period period, decimal last, decimal value) =>
        Math.Abs(value - last) > MostSteps * UsualStep(kpi, period) && (last == 0 || value / last is > Double or < 1 / Double);

    private static decimal UsualStep(Kpi kpi, Period period)
    {
        IReadOnlyList<decimal> values = [.. kpi.Actuals.Where(held => held.Period.End < period.End).Select(held => held.Actual.Value).OfType<decimal>().TakeLast(Remembered)];
        return values.Count < 2 ? 0 : values.Zip(values.Skip(1), (one, next) => Math.Abs(next - one)).Average();
    }
}
