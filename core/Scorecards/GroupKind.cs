namespace StratexTeams.Core.Scorecards;

/// <summary>What KPIs are rolled up into.</summary>
public enum GroupKind
{
    Objective,
    Perspective,
    Theme,
    Unit,

    /// <summary>The whole plan along one axis; its id is the axis.</summary>
    Plan,
}
