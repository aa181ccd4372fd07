namespace StratexTeams.Core.Kpis;

/// <summary>
/// The one scale scores are rolled up on. Each KPI's own amber and green edges are moved to 70 and 90 first, so that a
/// KPI exactly at its goal makes no objective red, and a parent with one KPI has that KPI's status.
/// </summary>
public static class CommonScale
{
    public const decimal AmberEdge = 70m;
    public const decimal GreenEdge = 90m;

    public static RagStatus StatusOf(decimal score) => BandOf(score, AmberEdge, GreenEdge);

    internal static RagStatus StatusOf(decimal position, ScoreBands own) => BandOf(position, own.Amber, own.Green);

    internal static decimal ScoreOf(decimal position, ScoreBands own, decimal cap)
    {
        var score = StatusOf(position, own) switch
        {
            RagStatus.Red => AmberEdge * position / own.Amber,
            RagStatus.Amber => AmberEdge + (GreenEdge - AmberEdge) * (position - own.Amber) / (own.Green - own.Amber),
            RagStatus.Green or RagStatus.Grey or RagStatus.NotScored =>
                GreenEdge + (Scoring.FullMarks - GreenEdge) * (position - own.Green) / (own.Full - own.Green),
        };
        return Math.Clamp(score, 0, cap);
    }

    private static RagStatus BandOf(decimal points, decimal amber, decimal green) =>
        points >= green ? RagStatus.Green : points >= amber ? RagStatus.Amber : RagStatus.Red;
}
