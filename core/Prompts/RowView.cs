namespace StratexTeams.Core.Prompts;

/// <summary>One line of a card as its reader sees it.</summary>
public sealed record RowView
{
    /// <summary>Names its inputs.</summary>
    public required int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Last value, target, trend and status in words.</summary>
    public required string Line { get; init; }

    public required RowField Field { get; init; }

    /// <summary>As it was typed before.</summary>
    public TypedRow Typed { get; init; } = TypedRow.Blank;

    /// <summary>What the tick "no change" would record; not offered where there is nothing to hold on.</summary>
    public string? NoChange { get; init; }

    public string? NotYet { get; init; }

    public required string TicksLabel { get; init; }

    /// <summary>Why it comes back.</summary>
    public string? Problem { get; init; }

    /// <summary>What it would come to.</summary>
    public string? Preview { get; init; }

    /// <summary>The label of a field for a sentence, where one is wanted.</summary>
    public string? Why { get; init; }
}
