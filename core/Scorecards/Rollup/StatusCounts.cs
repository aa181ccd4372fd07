using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>Number of KPIs below a parent by status.</summary>
public readonly record struct StatusCounts(int Green, int Amber, int Red, int Grey, int NotScored)
{
    public static StatusCounts Of(RagStatus status) => status switch
    {
        RagStatus.Green => new() { Green = 1 },
        RagStatus.Amber => new() { Amber = 1 },
        RagStatus.Red => new() { Red = 1 },
        RagStatus.Grey => new() { Grey = 1 },
        RagStatus.NotScored => new() { NotScored = 1 },
    };

    public static StatusCounts Add(StatusCounts left, StatusCounts right) => left + right;

    public static StatusCounts operator +(StatusCounts left, StatusCounts right) => new(
        left.Green + right.Green,
        left.Amber + right.Amber,
        left.Red + right.Red,
        left.Grey + right.Grey,
        left.NotScored + right.NotScored);
}
