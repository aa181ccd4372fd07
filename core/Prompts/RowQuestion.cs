namespace StratexTeams.Core.Prompts;

/// <summary>What a line that comes back asks for.</summary>
public enum RowQuestion
{
    /// <summary>Another number.</summary>
    Again,

    /// <summary>The same once more.</summary>
    Confirm,

    /// <summary>The same once more, with a reason.</summary>
    Reason,
}
