namespace StratexTeams.Core.Kpis;

/// <summary>Which value a target applies to.</summary>
public enum TargetBasis
{
    /// <summary>The value of the single period.</summary>
    PeriodValue,

    /// <summary>The fiscal year up to and including the period.</summary>
    CumulativeYtd,

    /// <summary>A level to be reached by a date; each period's value is compared with it.</summary>
    EndState,
}
