namespace StratexTeams.Core.Exchange;

/// <summary>A file as it was read: its sheets, what is wrong with it, and what its reader should know.</summary>
public sealed record WorkbookContent(IReadOnlyList<SheetData> Sheets, IReadOnlyList<PlacedSentence> Problems, IReadOnlyList<PlacedSentence> Remarks)
{
    public static WorkbookContent Of(params IReadOnlyList<SheetData> sheets) => new(sheets, [], []);
}
