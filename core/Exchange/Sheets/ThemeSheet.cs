using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class ThemeSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Themes",
        OtherNames = "Theme,Pillars,Priorities",
        Columns =
        [
            new("Id", "Short and for ever", "Theme,Theme id,Key,Code", IsRequired: true),
            new("Name", "As on the map", "Theme name,Title"),
            new("Weight", "Relative to the other themes; 1 where it is empty"),
            new("Executive", "The id of the person who answers for it", "Sponsor,Owner", IsRequired: true),
        ],
        RowKey = row => row.TrimmedText("Id"),
        Read = Read,
        Write = known => known.State.Strategy.Themes.Values.OrderBy(theme => theme.Theme.Value, StringComparer.Ordinal)
            .Select(theme => new[] { Cell.Of(theme.Theme.Value), Cell.Of(theme.Name), Cell.Of(theme.Weight), Cell.Of(theme.Executive.Value) }),
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var id = row.RequiredId<ThemeId>("Id");
        var held = known.State.Strategy.Themes.GetValueOrDefault(id);
        return [new DefineTheme(id, row.Required("Name", held?.Name), row.Number("Weight", held?.Weight) ?? 1, row.RequiredId<PersonId>("Executive", held?.Executive))];
    }
}
