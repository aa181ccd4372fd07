namespace StratexTeams.Core.Prompts.Answers;

/// <summary>What the person must do with a line that is shown again.</summary>
public enum RowRequest
{
    /// <summary>Type another number.</summary>
    Retype,

    /// <summary>Send the same number again to confirm it.</summary>
    Confirm,

    /// <summary>Send the number again with a reason.</summary>
    Reason,
}
