namespace StratexTeams.Core.Scorecards;

/// <summary>State of the value of one KPI and period.</summary>
public enum ValueState
{
    NotDue,

    /// <summary>Due or available to report, and the period is still open.</summary>
    Pending,

    /// <summary>The period was locked, or its lock date passed, without a value.</summary>
    Missing,

    /// <summary>As missing, and the latest earlier value is older than the <see cref="StalenessWindow"/>.</summary>
    Stale,

    /// <summary>Reported as provisional: it may still change.</summary>
    Provisional,

    Submitted,
    Attested,

    /// <summary>Reported, and its period is locked.</summary>
    Locked,

    /// <summary>Nothing to measure: left out of both the due and the covered weight.</summary>
    NotApplicable,
}
