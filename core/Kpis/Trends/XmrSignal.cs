namespace StratexTeams.Core.Kpis.Trends;

/// <summary>A pattern that random variation is unlikely to cause, from its first to its last point (0-based, inclusive).</summary>
public sealed record XmrSignal(XmrSignalKind Kind, int First, int Last)
{
    /// <summary>Points that make a run. Authors use six to nine; seven is our choice.</summary>
    public const int RunLength = 7;

    internal static IEnumerable<XmrSignal> In(IReadOnlyList<decimal> values, decimal lower, decimal upper)
    {
        var sum = values.Sum();
        var sides = values.Select(value => Math.Sign(value * values.Count - sum));
        var moves = values.Zip(values.Skip(1), (one, next) => Math.Sign(next - one));
        return
        [
            .. values.Index().Where(point => point.Item < lower || point.Item > upper)
                .Select(point => new XmrSignal(XmrSignalKind.OutsideLimits, point.Index, point.Index)),
            .. Runs([.. sides], RunLength).Select(run => new XmrSignal(XmrSignalKind.OneSided, run.First, run.Last)),
            .. Runs([.. moves], RunLength - 1)
                .Select(run => new XmrSignal(run.Sign > 0 ? XmrSignalKind.Rising : XmrSignalKind.Falling, run.First, run.Last + 1)),
        ];
    }

    // A value on the mean, or equal to the one before, ends a run.
    private static IEnumerable<(int Sign, int First, int Last)> Runs(IReadOnlyList<int> signs, int atLeast)
    {
        for (int first = 0, last; first < signs.Count; first = last + 1)
        {
            last = first;
            while (last + 1 < signs.Count && signs[last + 1] == signs[first])
            {
                last++;
            }

            if (signs[first] != 0 && last - first + 1 >= atLeast)
            {
                yield return (signs[first], first, last);
            }
        }
    }
}
