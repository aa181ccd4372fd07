namespace StratexTeams.Core.Prompts.Due;

/// <summary>What a person is asked to do about one period of a KPI.</summary>
public enum DueWork
{
    Report,

    /// <summary>The value's status is red and it has no note that explains it.</summary>
    Explain,

    Attest,

    /// <summary>The attestation was declined: the value must be corrected or explained.</summary>
    Correct,
}
