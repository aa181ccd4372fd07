namespace StratexTeams.Core.Kpis;

/// <summary>How the values of several periods become one.</summary>
public enum Aggregation
{
    Sum,
    Average,
    Last,
    First,
    Min,
    Max,

    /// <summary>Each value says how often something happened, so the counts add up.</summary>
    Count,

    /// <summary>All numerators over all denominators. The mean of monthly rates is another number, and a wrong one.</summary>
    RatioOfSums,
}
