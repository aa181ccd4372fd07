namespace StratexTeams.Core.Kpis;

/// <summary>
/// The one scale scores are rolled up on. Each KPI's own amber and green edges are moved to 70 and 90 first, so that a
/// KPI exactly at its goal makes no objective red, and a parent with one KPI has that KPI's status.
/// </summary>
public static class CommonScale
{
    public const decimal AmberEdge = 70m;
    public const decimal GreenEdge = 90m;

    public static RagStatus StatusOf(decimal score) => score switch
    {
        >= GreenEdge => RagStatus.Green,
        >= AmberEdge => RagStatus.Amber,
        _ => RagStatus.Red,
    };

    internal static KpiScore ScoreOf(OwnPosition position, ScoreBands own, decimal cap)
    {
        var (points, status) = position switch
        {
            _ when position.Reaches(own.Green) => (GreenEdge + position.Between(own.Green, own.Full, times: Scoring.FullMarks - GreenEdge), RagStatus.Green),
            _ when position.Reaches(own.Amber) => (AmberEdge + position.Between(own.Amber, own.Green, times: GreenEdge - AmberEdge), RagStatus.Amber),
            _ => (position.Between(0, own.Amber, times: AmberEdge), RagStatus.Red),
        };
        return new(Math.Clamp(points, 0, cap), status);
    }
}
