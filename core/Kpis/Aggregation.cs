namespace StratexTeams.Core.Kpis;

/// <summary>How the values of several periods are aggregated into one.</summary>
public enum Aggregation
{
    Sum,
    Average,
    Last,
    First,
    Min,
    Max,

    /// <summary>Each value is a number of occurrences, so values are added.</summary>
    Count,

    /// <summary>Sum of numerators divided by sum of denominators; the mean of monthly rates would weight small months too much.</summary>
    RatioOfSums,
}
