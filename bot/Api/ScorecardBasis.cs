namespace StratexTeams.Bot.Api;

/// <summary>Which of its two figures a scorecard shows.</summary>
public enum ScorecardBasis
{
    /// <summary>What was published when the month was closed.</summary>
    Reported,

    /// <summary>What is known now, restatements and open months among it.</summary>
    Known,
}
