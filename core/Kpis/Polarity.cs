namespace StratexTeams.Core.Kpis;

/// <summary>Which direction of a value is better.</summary>
public enum Polarity
{
    HigherIsBetter,
    LowerIsBetter,

    /// <summary>Anywhere between two limits is best.</summary>
    Range,

    /// <summary>The closer to one number, the better.</summary>
    TargetValue,

    /// <summary>Shown for context, not scored.</summary>
    Neutral,
}
