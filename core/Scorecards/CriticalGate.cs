namespace StratexTeams.Core.Scorecards;

/// <summary>How red critical KPIs affected the status of their objective.</summary>
public enum CriticalGate
{
    Clear,

    /// <summary>A critical KPI is red; the objective was not green anyway.</summary>
    CriticalIsRed,

    /// <summary>A critical KPI is red: the objective shows amber although its score is in the green band.</summary>
    HeldAtAmber,
}
