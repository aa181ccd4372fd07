using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Adapters.Exchange;

/// <summary>The first sheet of an exported workbook: explains how to fill in the others. An import skips it.</summary>
internal static class ReadMeSheet
{
    private static readonly string[] Beginning =
    [
        "This workbook is one organisation's strategy model. Change it and import it again: what differs is taken, all of it or nothing.",
        "A row that is not here leaves alone what is there already; nothing is ever deleted by an import. A column that is not here leaves alone what it would say.",
        "An empty cell means that there is nothing, as far as its column allows that. Ids are for ever: another id is another thing.",
        "Numbers as numbers, days as days or as 2026-04-01, periods as 2026-04.",
    ];

    public static SheetData Of()
    {
        IEnumerable<string?[]> lines =
        [
            .. Beginning.Select(line => new[] { line }),
            [],
            ["Sheet", "Column", "What goes there"],
            .. SheetLayouts.All.SelectMany(layout => layout.Columns.Select(column => new[] { layout.Title, column.Name, column.Hint })),
        ];
        return new(SheetLayouts.ReadMe, [.. lines.Select((line, index) => new SheetRow(index + 1, [.. line.Select(Cell.Of)]))]);
    }
}
