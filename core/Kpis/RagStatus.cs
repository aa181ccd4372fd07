namespace StratexTeams.Core.Kpis;

/// <summary>Red, amber or green, or why there is no colour.</summary>
public enum RagStatus
{
    /// <summary>No data: a score is expected and missing.</summary>
    Grey,

    Red,
    Amber,
    Green,

    /// <summary>No score is expected: the KPI has no target or is neutral.</summary>
    NotScored,
}
