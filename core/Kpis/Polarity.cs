namespace StratexTeams.Core.Kpis;

/// <summary>Which way is better.</summary>
public enum Polarity
{
    HigherIsBetter,
    LowerIsBetter,

    /// <summary>Anywhere between two limits is best.</summary>
    Range,

    /// <summary>The closer to one number the better.</summary>
    TargetValue,

    /// <summary>Told for context, not judged.</summary>
    Neutral,
}
