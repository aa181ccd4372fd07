namespace StratexTeams.Core.Prompts;

/// <summary>The inputs of one line of a card, as typed.</summary>
public sealed record TypedRow
{
    public static readonly TypedRow Blank = new();

    /// <summary>The value, the chosen step, or a rate's numerator.</summary>
    public string Value { get; init; } = "";

    /// <summary>A rate's denominator.</summary>
    public string Of { get; init; } = "";

    /// <summary>The tick "no change".</summary>
    public bool IsSame { get; init; }

    /// <summary>The tick "not available yet".</summary>
    public bool IsLater { get; init; }

    /// <summary>The explanation of a red value, or the reason for a correction.</summary>
    public string Why { get; init; } = "";

    /// <summary>The number that the previous card asked to confirm, as typed: sending the same number again confirms it.</summary>
    public string Asked { get; init; } = "";

    /// <summary>In a receipt: the day on which the deferred line is to be asked for again.</summary>
    public DateOnly? Until { get; init; }

    public bool HasNumber => Value.Length > 0 || Of.Length > 0;

    public string Number => Of.Length > 0 ? $"{Value}/{Of}" : Value;

    public bool IsConfirmed => Asked.Length > 0 && Asked == Number;
}
