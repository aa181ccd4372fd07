namespace StratexTeams.Core.Exchange;

/// <summary>A column of our workbook.</summary>
/// <param name="Hint">For whoever fills it in.</param>
/// <param name="OtherNames">What else it is called, separated by commas.</param>
/// <param name="IsKey">Without it nobody knows what the row speaks of.</param>
public sealed record SheetColumn(string Name, string Hint, string OtherNames = "", bool IsKey = false)
{
    public bool IsCalled(string heading) =>
        Headings.Plain(heading) is var plain && (plain == Headings.Plain(Name) || OtherNames.Split(',').Any(other => plain == Headings.Plain(other) && plain is not ""));
}
