using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Exchange;

/// <summary>One sheet of our workbook: its columns, what a row of it asks for, and the rows that what is known comes to.</summary>
public sealed record SheetLayout
{
    public required string Title { get; init; }

    /// <summary>What else such a sheet is called, separated by commas.</summary>
    public string OtherNames { get; init; } = "";

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>None where the row says nothing. What the row gets wrong stays with the reader.</summary>
    public required Func<RowReader, HeldModel, IReadOnlyList<ICommand>> Read { get; init; }

    /// <summary>In the order of the columns.</summary>
    public required Func<HeldModel, IEnumerable<Cell?[]>> Write { get; init; }

    /// <summary>Two rows of the same key speak of the same thing.</summary>
    public required Func<RowReader, string> Key { get; init; }

    /// <summary>Rows in an order in which each finds what it stands on.</summary>
    public Func<ImportTable, IEnumerable<SheetRow>> InOrder { get; init; } = table => table.Rows;

    public bool IsCalled(string sheet) =>
        Headings.Plain(sheet) is var plain && (plain == Headings.Plain(Title) || OtherNames.Split(',').Any(other => plain == Headings.Plain(other) && plain is not ""));

    public SheetColumn? Find(string heading) => Columns.FirstOrDefault(column => column.IsCalled(heading));
}
