namespace StratexTeams.Core.Scorecards;

/// <summary>How far the value of one KPI and period has come.</summary>
public enum ValueState
{
    NotDue,

    /// <summary>Asked for, and the period is still open.</summary>
    Pending,

    /// <summary>The period closed without a value.</summary>
    Missing,

    /// <summary>The same, and the last value is too old to speak for the present.</summary>
    Stale,

    /// <summary>There, and announced to change.</summary>
    Provisional,

    Submitted,
    Attested,

    /// <summary>There, and its period is closed.</summary>
    Locked,

    /// <summary>Nothing to measure: it leaves what is due as well as what is there.</summary>
    NotApplicable,
}
