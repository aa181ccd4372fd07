namespace StratexTeams.Core.Scorecards;

/// <summary>What red critical KPIs did to their objective.</summary>
public enum CriticalGate
{
    Clear,

    /// <summary>One is red, and the objective would not have been green anyway.</summary>
    CriticalIsRed,

    /// <summary>One is red: the objective shows amber although its score is in the green band.</summary>
    HeldAtAmber,
}
