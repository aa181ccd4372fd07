namespace StratexTeams.Bot.Api;

/// <summary>How it stands with who stands behind a value.</summary>
public enum AttestationStatus
{
    InForce,

    /// <summary>What was attested has changed since.</summary>
    Lapsed,

    Declined,
}
