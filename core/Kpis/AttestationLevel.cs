namespace StratexTeams.Core.Kpis;

/// <summary>Who has attested a value.</summary>
public enum AttestationLevel
{
    None,

    /// <summary>The person who reported the value attested it.</summary>
    Stated,

    /// <summary>A second person attested it, or its owner did for a value from an automatic feed. Counts as stated too.</summary>
    Verified,
}
