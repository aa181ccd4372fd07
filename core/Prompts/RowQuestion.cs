namespace StratexTeams.Core.Prompts;

/// <summary>What the person must do with a line that is shown again.</summary>
public enum RowQuestion
{
    /// <summary>Type another number.</summary>
    Again,

    /// <summary>Send the same number again to confirm it.</summary>
    Confirm,

    /// <summary>Send the number again with a reason.</summary>
    Reason,
}
