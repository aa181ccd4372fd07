namespace StratexTeams.Core.Exchange;

/// <summary>A sheet of a file once it is clear which of ours it is.</summary>
public sealed record ImportTable
{
    public required SheetLayout Layout { get; init; }

    /// <summary>As the file calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Where each of our columns stands, and what the file calls it. A column that is not here leaves alone what is held.</summary>
    public required IReadOnlyDictionary<string, TableColumn> Columns { get; init; }

    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>The decimal sign of numbers that stand there as text, where somebody has said which it is.</summary>
    public char? DecimalSign { get; init; }
}

public readonly record struct TableColumn(int Index, string Heading);
