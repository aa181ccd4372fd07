using StratexTeams.Core.Exchange.Sheets;

namespace StratexTeams.Core.Exchange;

/// <summary>One sheet of a workbook, or a whole CSV file, as it was read.</summary>
public sealed record SheetData(string Name, IReadOnlyList<SheetRow> Rows);
