namespace StratexTeams.Core.Scorecards;

/// <summary>How a parent follows from its children (the four kinds PerformancePoint knew).</summary>
public enum RollupMethod
{
    AverageWeighted,

    /// <summary>The lowest score among the children.</summary>
    WorstChild,

    /// <summary>No number: how many of the KPIs below are green, amber, red, grey.</summary>
    IndicatorCount,

    /// <summary>The children stand side by side.</summary>
    None,
}
