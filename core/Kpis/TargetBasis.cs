namespace StratexTeams.Core.Kpis;

/// <summary>Which figure a target speaks of.</summary>
public enum TargetBasis
{
    /// <summary>The period by itself.</summary>
    PeriodValue,

    /// <summary>The fiscal year up to and including the period.</summary>
    CumulativeYtd,

    /// <summary>A level to be reached by a date; each period shows how far it has come.</summary>
    EndState,
}
