namespace StratexTeams.Core.Kpis.Trends;

/// <summary>Wheeler's XmR chart (individual values and moving ranges), which tells signals from noise, or too few points for one.</summary>
public abstract record XmrChart
{
    public const int MinPoints = 12;

    // Wheeler's scaling factors for moving ranges of two points: 2.66 = 3 / 1.128 and 3.268 = D4.
    private const decimal LimitFactor = 2.66m;
    private const decimal RangeFactor = 3.268m;

    private XmrChart()
    {
    }

    public sealed record TooFewPoints(int Points) : XmrChart;

    public sealed record Limits : XmrChart
    {
        public required decimal Mean { get; init; }

        public required decimal MeanMovingRange { get; init; }

        public required decimal Lower { get; init; }

        public required decimal Upper { get; init; }

        /// <summary>Upper limit of the moving range, drawn on the chart of moving ranges.</summary>
        public required decimal UpperRange { get; init; }

        public required IReadOnlyList<XmrSignal> Signals { get; init; }
    }

    /// <summary>Values ordered by period, oldest first.</summary>
    public static XmrChart Of(IReadOnlyList<decimal> values)
    {
        if (values.Count < MinPoints)
        {
            return new TooFewPoints(values.Count);
        }

        var mean = values.Average();
        var range = values.Zip(values.Skip(1), (one, next) => Math.Abs(next - one)).Average();
        var (lower, upper) = (mean - LimitFactor * range, mean + LimitFactor * range);
        return new Limits
        {
            Mean = mean,
            MeanMovingRange = range,
            Lower = lower,
            Upper = upper,
            UpperRange = RangeFactor * range,
            Signals = [.. XmrSignal.In(values, lower, upper)],
        };
    }
}
