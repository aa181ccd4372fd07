namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Where amber, green and the full score begin on the scoring method's own scale.</summary>
internal readonly record struct ScoreBands(decimal Amber, decimal Green, decimal Full)
{
    // The three equal goal/red-flag bands are one unit wide each, so that no threshold is a rounded third.
    private static readonly ScoreBands Thirds = new(1, 2, 3);

    public static ScoreBands Of(ScoringRule rule) => rule.Method is ScoringMethod.GoalRedFlag
        ? Thirds
        : Of(rule.Thresholds ?? Thresholds.DefaultFor(rule.Method));

    /// <summary>The score on the method's own scale that is reported as 100 points.</summary>
    public static decimal HundredOf(ScoringMethod method) => method is ScoringMethod.GoalRedFlag ? Thirds.Full : NormalisedScale.FullMarks;

    /// <summary>Where the normalised score reaches the cap, extrapolating the line from green to full.</summary>
    public decimal TopFor(decimal cap) =>
        Full + (Full - Green) * (cap - NormalisedScale.FullMarks) / (NormalisedScale.FullMarks - NormalisedScale.GreenEdge);

    // When green begins at 100, the full score lies one amber width above it, as with goal and red flag.
    private static ScoreBands Of(Thresholds edges) => edges.Green < NormalisedScale.FullMarks
        ? new(edges.Amber, edges.Green, NormalisedScale.FullMarks)
        : new(edges.Amber, edges.Green, edges.Green + (edges.Green - edges.Amber));
}
