namespace StratexTeams.Core.Prompts;

/// <summary>What a line of a prompt asks for.</summary>
public enum PromptTask
{
    /// <summary>Report a value, or explain a red one.</summary>
    Key,

    /// <summary>Attest a recorded value.</summary>
    Attest,
}
