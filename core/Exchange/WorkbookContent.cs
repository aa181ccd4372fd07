using StratexTeams.Core.Exchange.Import;

namespace StratexTeams.Core.Exchange;

/// <summary>A file as it was read: its sheets, and the problems and remarks found while reading.</summary>
public sealed record WorkbookContent(IReadOnlyList<SheetData> Sheets, IReadOnlyList<LocatedMessage> Problems, IReadOnlyList<LocatedMessage> Remarks)
{
    public static WorkbookContent Of(params IReadOnlyList<SheetData> sheets) => new(sheets, [], []);
}
