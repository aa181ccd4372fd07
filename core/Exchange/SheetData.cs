namespace StratexTeams.Core.Exchange;

/// <summary>One sheet of a workbook, or a whole CSV file, as it lies there.</summary>
public sealed record SheetData(string Name, IReadOnlyList<SheetRow> Rows);
