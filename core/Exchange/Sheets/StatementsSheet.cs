using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class StatementsSheet
{
    // The cell has one value a line, so a line break within a value is written as U+2028 (LINE SEPARATOR), which no keyboard types.
    private const char LineWithin = '\u2028';

    public static readonly SheetLayout Layout = new()
    {
        Title = "Statements",
        OtherNames = "Mission,Vision,Mission and vision",
        Columns =
        [
            new("Mission", "Why the organisation is there", "Mission statement", IsRequired: true),
            new("Vision", "What it will be", "Vision statement", IsRequired: true),
            new("Values", "One a line", "Value,Core values"),
        ],
        RowKey = _ => "Statements",
        Read = Read,
        Write = known => known.State.Strategy.Statements is { } written ? [Line(written)] : [],
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known) =>
    [
        new WriteStatements(new FreeText(row.Text("Mission")), new FreeText(row.Text("Vision")), row.Has("Values") ? Values(row) : known.State.Strategy.Statements?.Values ?? []),
    ];

    private static ValueList<FreeText> Values(RowReader row) => [.. row.Text("Values").Split('\n')
        .Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => new FreeText(line.Replace(LineWithin, '\n')))];

    private static Cell?[] Line(StatementsWritten written) =>
    [
        Cell.Of(written.Mission.Value),
        Cell.Of(written.Vision.Value),
        Cell.Of(string.Join('\n', written.Values.Select(value => value.Value.Replace('\n', LineWithin)))),
    ];
}
