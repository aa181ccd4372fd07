namespace StratexTeams.Core.Prompts.Answers;

/// <summary>The inputs of one line of a card, as typed.</summary>
public sealed record RowInput
{
    public static readonly RowInput Blank = new();

    /// <summary>The value, the chosen step, or a rate's numerator.</summary>
    public string Value { get; init; } = "";

    /// <summary>A rate's denominator.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>The tick "no change".</summary>
    public bool IsNoChange { get; init; }

    /// <summary>The tick "not available yet".</summary>
    public bool IsNotAvailableYet { get; init; }

    /// <summary>The explanation of a red value, or the reason for a correction.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The number that the previous card asked to confirm, as typed: sending the same number again confirms it.</summary>
    public string NumberToConfirm { get; init; } = "";

    /// <summary>In a receipt: the day on which the deferred line is to be asked for again.</summary>
    public DateOnly? DeferredUntil { get; init; }

    public bool HasNumber => Value.Length > 0 || Denominator.Length > 0;

    public string NumberText => Denominator.Length > 0 ? $"{Value}/{Denominator}" : Value;

    public bool IsConfirmed => NumberToConfirm.Length > 0 && NumberToConfirm == NumberText;
}
