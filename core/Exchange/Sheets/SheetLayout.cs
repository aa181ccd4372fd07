using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>One sheet of the workbook: its columns, how a row becomes commands, and how the current state is written to rows.</summary>
public sealed record SheetLayout
{
    public required string Title { get; init; }

    /// <summary>Other names by which the sheet is recognised, separated by commas.</summary>
    public string OtherNames { get; init; } = "";

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>The commands of a row; none where it changes nothing. Problems are recorded in the reader.</summary>
    public required Func<RowReader, ImportBaseline, IReadOnlyList<ICommand>> Read { get; init; }

    /// <summary>The rows to export; the cells in the order of the columns.</summary>
    public required Func<ImportBaseline, IEnumerable<Cell?[]>> Write { get; init; }

    /// <summary>Identifies the item of a row: two rows with the same key are about the same item.</summary>
    public required Func<RowReader, string> RowKey { get; init; }

    /// <summary>The rows in an order in which each comes after those it refers to.</summary>
    public Func<ImportTable, IEnumerable<SheetRow>> InDependencyOrder { get; init; } = table => table.Rows;

    public bool IsCalled(string sheet) =>
        NameMatching.Normalise(sheet) is var plain && (plain == NameMatching.Normalise(Title) || OtherNames.Split(',').Any(other => plain == NameMatching.Normalise(other) && plain is not ""));

    public SheetColumn? Find(string heading) => Columns.FirstOrDefault(column => column.IsCalled(heading));
}
