using StratexTeams.Core.Exchange.Mapping;

namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>A column of the workbook.</summary>
/// <param name="Hint">Explains the column to the person who fills it in.</param>
/// <param name="OtherNames">Other headings by which the column is recognised, separated by commas.</param>
/// <param name="IsRequired">Whether a sheet must have this column to be recognised and imported.</param>
public sealed record SheetColumn(string Name, string Hint, string OtherNames = "", bool IsRequired = false)
{
    public bool IsCalled(string heading) =>
        NameMatching.Normalise(heading) is var plain && (plain == NameMatching.Normalise(Name) || OtherNames.Split(',').Any(other => plain == NameMatching.Normalise(other) && plain is not ""));
}
