using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>A sheet of a file that was recognised as, or mapped to, one of the import's sheets.</summary>
public sealed record ImportTable
{
    public required SheetLayout Layout { get; init; }

    /// <summary>The sheet's name in the file.</summary>
    public required string Name { get; init; }

    /// <summary>By the import's column name: its index and its heading in the file. What belongs to a column that is absent here is not
    /// changed.</summary>
    public required IReadOnlyDictionary<string, TableColumn> Columns { get; init; }

    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>The decimal sign of numbers stored as text, "." or ","; null where the mapping does not say.</summary>
    public char? DecimalSign { get; init; }
}

public readonly record struct TableColumn(int Index, string Heading);
