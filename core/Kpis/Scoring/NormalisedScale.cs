namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>
/// The 0 to 100 scale used for roll-up. Each KPI's score is mapped so that its own amber and green thresholds fall on 70
/// and 90 (decision 17). A parent with a single KPI therefore has that KPI's status.
/// </summary>
public static class NormalisedScale
{
    public const decimal AmberEdge = 70m;
    public const decimal GreenEdge = 90m;
    public const decimal FullMarks = 100m;

    /// <summary>Largest cap a roll-up policy may set. Without a cap one outlier would hide all other KPIs of its parent.</summary>
    public const decimal MaxCap = 120m;

    public static RagStatus StatusOf(decimal score) => score switch
    {
        >= GreenEdge => RagStatus.Green,
        >= AmberEdge => RagStatus.Amber,
        _ => RagStatus.Red,
    };

    internal static decimal CapWithinReason(decimal cap) => Math.Clamp(cap, FullMarks, MaxCap);

    internal static KpiScore ScoreOf(RawScore position, ScoreBands own, decimal cap) => position switch
    {
        // Scores at or beyond an end are clamped before dividing, which keeps extreme values within decimal.
        { Part: <= 0 } => new(0, RagStatus.Red),
        _ when position.Reaches(own.TopFor(cap)) => new(cap, RagStatus.Green),
        _ when position.Reaches(own.Green) =>
            new(GreenEdge + position.Between(own.Green, own.Full, FullMarks - GreenEdge), RagStatus.Green),
        _ when position.Reaches(own.Amber) =>
            new(AmberEdge + position.Between(own.Amber, own.Green, GreenEdge - AmberEdge), RagStatus.Amber),
        _ => new(position.Between(0, own.Amber, AmberEdge), RagStatus.Red),
    };
}
