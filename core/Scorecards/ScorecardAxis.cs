namespace StratexTeams.Core.Scorecards;

/// <summary>The grouping along which a plan is rolled up; one at a time, because all three group the same objectives.</summary>
public enum ScorecardAxis
{
    Perspective,
    Theme,
    Unit,
}
