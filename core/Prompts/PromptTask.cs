namespace StratexTeams.Core.Prompts;

/// <summary>What a line of a prompt asks for.</summary>
public enum PromptTask
{
    /// <summary>A value, or the sentence that a red one owes.</summary>
    Key,

    /// <summary>Somebody's word for a value that is there.</summary>
    Attest,
}
