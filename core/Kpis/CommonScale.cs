namespace StratexTeams.Core.Kpis;

/// <summary>
/// The one scale scores are rolled up on. Each KPI's own amber and green edges are moved to 70 and 90 first, so that a
/// KPI exactly at its goal makes no objective red, and a parent with one KPI has that KPI's status.
/// </summary>
public static class CommonScale
{
    public const decimal AmberEdge = 70m;
    public const decimal GreenEdge = 90m;
    public const decimal FullMarks = 100m;

    /// <summary>The most a scorecard may let one KPI score: uncapped, a single outlier hides everything beside it.</summary>
    public const decimal HighestCap = 120m;

    public static RagStatus StatusOf(decimal score) => score switch
    {
        >= GreenEdge => RagStatus.Green,
        >= AmberEdge => RagStatus.Amber,
        _ => RagStatus.Red,
    };

    internal static decimal CapWithinReason(decimal cap) => Math.Clamp(cap, FullMarks, HighestCap);

    internal static KpiScore ScoreOf(OwnPosition position, ScoreBands own, decimal cap) => position switch
    {
        // Both ends come first, so that nothing is divided that lies far outside.
        { Part: <= 0 } => new(0, RagStatus.Red),
        _ when position.Reaches(own.TopFor(cap)) => new(cap, RagStatus.Green),
        _ when position.Reaches(own.Green) =>
            new(GreenEdge + position.Between(own.Green, own.Full, FullMarks - GreenEdge), RagStatus.Green),
        _ when position.Reaches(own.Amber) =>
            new(AmberEdge + position.Between(own.Amber, own.Green, GreenEdge - AmberEdge), RagStatus.Amber),
        _ => new(position.Between(0, own.Amber, AmberEdge), RagStatus.Red),
    };
}
