namespace StratexTeams.Core.Prompts;

/// <summary>What somebody is asked to do about one period of a KPI.</summary>
public enum DueWork
{
    Report,

    /// <summary>The value is red, and nobody has said why.</summary>
    Explain,

    Attest,

    /// <summary>Whoever was to attest could not: the value needs another look.</summary>
    Correct,
}
