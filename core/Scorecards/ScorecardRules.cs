namespace StratexTeams.Core.Scorecards;

public static class ScorecardRules
{
    /// <summary>Increment whenever the same values would give another score; every published scorecard stores it.</summary>
    public const int Version = 1;
}
