namespace StratexTeams.Core.Scorecards;

/// <summary>What a child without a usable score does to its parent.</summary>
public enum MissingDataPolicy
{
    /// <summary>Its weight goes to the others; coverage tells how much is left.</summary>
    ExcludeAndRedistribute,

    /// <summary>Once its period is closed it counts as 0; until then as under redistribution.</summary>
    CountAsZero,

    /// <summary>The last score stands in, as long as it is not stale.</summary>
    CarryForward,

    /// <summary>The parent shows no number until all are in.</summary>
    BlockParent,
}
