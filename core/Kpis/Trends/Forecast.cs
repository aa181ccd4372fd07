using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Kpis.Trends;

/// <summary>A linear forecast from the last values, or the reason why there is none.</summary>
public abstract record Forecast
{
    public const int MinPoints = 6;

    private Forecast()
    {
    }

    public sealed record Withheld(ForecastRefusal Reason) : Forecast;

    /// <summary>To show the expected status, score <paramref name="Value"/> by the rule in force at the target date.</summary>
    public sealed record Line(decimal Value, decimal PerPeriod, int Points) : Forecast;

    /// <summary>Least squares on the last values, six at least; history is oldest first. Gaps keep their place in time.</summary>
    public static Forecast At(Period target, IReadOnlyList<PeriodActual> history, int lastPoints = MinPoints)
    {
        IReadOnlyList<(int X, decimal Y)> points = [.. history
            .Where(reading => reading.Actual.Value is not null)
            .Select(reading => (reading.Period.MonthsAfter(target) / target.Months, reading.Actual.Value.GetValueOrDefault()))];
        var wanted = Math.Max(lastPoints, MinPoints);
        return points switch
        {
            _ when points.Count < wanted => new Withheld(ForecastRefusal.TooFewPoints),
            _ when ShiftsWithin(wanted, [.. points.Select(point => point.Y)]) => new Withheld(ForecastRefusal.RecentShift),
            _ => LeastSquares([.. points.TakeLast(wanted)]),
        };
    }

    // A steady rise or fall also breaks the limits and the one-sided rule, but a line fits it. Any other signal among the
    // points the line would use is a change of level.
    private static bool ShiftsWithin(int lastPoints, IReadOnlyList<decimal> values) =>
        XmrChart.Of(values) is XmrChart.Limits { Signals: var signals }
        && signals.Where(signal => signal.Last >= values.Count - lastPoints && !IsSlope(signal))
            .Any(signal => !signals.Any(slope => IsSlope(slope) && slope.First <= signal.First && signal.Last <= slope.Last));

    private static bool IsSlope(XmrSignal signal) => signal.Kind is XmrSignalKind.Rising or XmrSignalKind.Falling;

    // X counts periods from the target period, so the intercept is the forecast.
    private static Line LeastSquares(IReadOnlyList<(int X, decimal Y)> points)
    {
        decimal count = points.Count;
        decimal sumX = points.Sum(point => point.X);
        var sumY = points.Sum(point => point.Y);
        var slope = (count * points.Sum(point => point.X * point.Y) - sumX * sumY)
            / (count * points.Sum(point => (decimal)point.X * point.X) - sumX * sumX);
        return new((sumY - slope * sumX) / count, slope, points.Count);
    }
}
