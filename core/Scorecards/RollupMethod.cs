namespace StratexTeams.Core.Scorecards;

/// <summary>How a parent's score is calculated from its children (the four PerformancePoint roll-up types).</summary>
public enum RollupMethod
{
    AverageWeighted,

    /// <summary>The lowest score among the children.</summary>
    WorstChild,

    /// <summary>No score: counts the KPIs below by status.</summary>
    IndicatorCount,

    /// <summary>No score: children are shown without a total.</summary>
    None,
}
