namespace StratexTeams.Core.Kpis;

/// <summary>Where amber, green and full marks begin on the scale a method scores on.</summary>
internal readonly record struct ScoreBands(decimal Amber, decimal Green, decimal Full)
{
    // The three equal bands of goal and red flag are one unit wide, so that both edges are whole numbers and no third is rounded.
    private static readonly ScoreBands Thirds = new(1, 2, 3);

    public static ScoreBands Of(ScoringRule rule) => rule.Method is ScoringMethod.GoalRedFlag
        ? Thirds
        : Of(rule.Thresholds ?? Thresholds.DefaultFor(rule.Method));

    /// <summary>What the method itself calls a hundred points.</summary>
    public static decimal HundredOf(ScoringMethod method) => method is ScoringMethod.GoalRedFlag ? Thirds.Full : CommonScale.FullMarks;

    /// <summary>Where the score reaches the cap, on the last line drawn on.</summary>
    public decimal TopFor(decimal cap) =>
        Full + (Full - Green) * (cap - CommonScale.FullMarks) / (CommonScale.FullMarks - CommonScale.GreenEdge);

    // When green begins where the scale ends, full marks lie beyond, as far as amber is wide: the same step that goal and red flag take.
    private static ScoreBands Of(Thresholds edges) => edges.Green < CommonScale.FullMarks
        ? new(edges.Amber, edges.Green, CommonScale.FullMarks)
        : new(edges.Amber, edges.Green, edges.Green + (edges.Green - edges.Amber));
}
