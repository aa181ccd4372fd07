using StratexTeams.Core.Prompts.Answers;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>One line of a card as shown to its reader.</summary>
public sealed record RowView
{
    /// <summary>The line's number on the card, from 1; part of the names of its input fields.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Last value, target, trend and status in words.</summary>
    public required string Summary { get; init; }

    public required RowField Field { get; init; }

    /// <summary>The inputs to show in the fields.</summary>
    public RowInput Input { get; init; } = RowInput.Blank;

    /// <summary>The label of the tick "no change", with the value it records; null where the tick is not offered.</summary>
    public string? NoChangeLabel { get; init; }

    public string? NotAvailableYetLabel { get; init; }

    public required string TicksLabel { get; init; }

    /// <summary>What is wrong with the line; null where nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>What would be recorded and change; null except in a preview.</summary>
    public string? Preview { get; init; }

    /// <summary>The label of the explanation field; null where there is none.</summary>
    public string? ExplanationLabel { get; init; }
}
