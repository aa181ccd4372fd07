namespace StratexTeams.Core.Kpis;

/// <summary>Who stands behind a value.</summary>
public enum AttestationLevel
{
    None,

    /// <summary>The owner who keyed it.</summary>
    Stated,

    /// <summary>A second person, or an automatic feed; this is stated too, and more.</summary>
    Verified,
}
