namespace StratexTeams.Core.Scorecards;

public static class ScorecardRules
{
    /// <summary>Raised whenever the same values would come to another score: a published scorecard names the rules it was made by.</summary>
    public const int Version = 1;
}
