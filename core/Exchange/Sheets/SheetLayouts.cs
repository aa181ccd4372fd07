namespace StratexTeams.Core.Exchange.Sheets;

/// <summary>The sheets of the workbook, each after those it refers to.</summary>
public static class SheetLayouts
{
    public const string ReadMe = "Read me";

    public static readonly IReadOnlyList<SheetLayout> All =
    [
        OrganisationSheet.Layout,
        UnitSheet.Layout,
        PeopleSheet.Layout,
        StatementsSheet.Layout,
        PerspectiveSheet.Layout,
        ThemeSheet.Layout,
        ObjectiveSheet.Layout,
        LinkSheet.Layout,
        KpiSheet.Layout,
        TargetSheet.Layout,
        ValueSheet.Layout,
    ];

    public static string Titles => string.Join(", ", All.Select(layout => layout.Title));

    public static SheetLayout? Find(string title) => All.FirstOrDefault(layout => layout.IsCalled(title));
}
