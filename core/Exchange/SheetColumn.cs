namespace StratexTeams.Core.Exchange;

/// <summary>A column of the workbook.</summary>
/// <param name="Hint">Explains the column to the person who fills it in.</param>
/// <param name="OtherNames">Other headings by which the column is recognised, separated by commas.</param>
/// <param name="IsKey">Whether a sheet must have this column to be recognised and imported.</param>
public sealed record SheetColumn(string Name, string Hint, string OtherNames = "", bool IsKey = false)
{
    public bool IsCalled(string heading) =>
        Headings.Plain(heading) is var plain && (plain == Headings.Plain(Name) || OtherNames.Split(',').Any(other => plain == Headings.Plain(other) && plain is not ""));
}
