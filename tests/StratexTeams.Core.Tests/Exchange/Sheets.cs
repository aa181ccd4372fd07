using System.Collections.Immutable;
using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Exchange.Mapping;
using StratexTeams.Core.Exchange.Sheets;
using StratexTeams.Core.People;

namespace StratexTeams.Core.Tests.Exchange;

/// <summary>Builds sheets from lines of text: the first line holds the headings, cells are separated by vertical bars, # marks a
/// number.</summary>
public static class Sheets
{
    public static readonly IReadOnlyDictionary<PersonId, DirectoryEntry> Nobody = ImmutableDictionary<PersonId, DirectoryEntry>.Empty;

    public static SheetData Of(string name, params IEnumerable<string> lines) =>
        new(name, [.. lines.Select((line, index) => new SheetRow(index + 1, [.. line.Split('|').Select(CellOf)]))]);

    public static ImportWorkbook Import(params IReadOnlyList<SheetData> sheets) => new(RecognisedSheets.Of(WorkbookContent.Of(sheets)), Nobody);

    public static ImportReview Review(TenantState state, params IReadOnlyList<SheetData> sheets) => Review(state, Import(sheets));

    public static ImportReview Review(TenantState state, ImportWorkbook import) => ImportReview.Of(import, state, Actor.Operator, Scenario.Morning);

    /// <summary>The sentences as a reader sees them, with their places.</summary>
    public static IEnumerable<string> Said(this IEnumerable<LocatedMessage> placed) => placed.Select(each => each.Text(CultureInfo.InvariantCulture));

    private static Cell? CellOf(string text) => text switch
    {
        "" => null,
        ['#', .. var number] => new Cell.Number(decimal.Parse(number, CultureInfo.InvariantCulture)),
        _ => new Cell.Text(text),
    };
}
