namespace StratexTeams.Core.Prompts;

/// <summary>What came back in one line of a card, as it was typed.</summary>
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

    /// <summary>Why, and what happens next; in a correction its reason.</summary>
    public string Why { get; init; } = "";

    /// <summary>The number that this line was asked about before, as it was typed then: the same once more means yes.</summary>
    public string Asked { get; init; } = "";

    /// <summary>Until when it is put off, in a receipt.</summary>
    public DateOnly? Until { get; init; }

    public bool HasNumber => Value.Length > 0 || Of.Length > 0;

    public string Number => Of.Length > 0 ? $"{Value}/{Of}" : Value;

    public bool IsConfirmed => Asked.Length > 0 && Asked == Number;
}
