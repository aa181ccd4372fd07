using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Sheets;

internal static class ObjectiveSheet
{
    public static readonly SheetLayout Layout = new()
    {
        Title = "Objectives",
        OtherNames = "Objective,Goals,Strategic objectives",
        Columns =
        [
            new("Id", "Short and for ever, as c1", "Objective,Objective id,Goal,Key,Code", IsRequired: true),
            new("Name", "Begins with a verb: Turn ships on the promised day", "Objective name,Title"),
            new("Owner", "The id of a person", "Objective owner,Responsible,Accountable"),
            new("Theme", "The id of a theme", "Theme id,Pillar", IsRequired: true),
            new("Perspective", "The id of a perspective", "Perspective id", IsRequired: true),
            new("Unit", "The id of a unit; empty for the whole organisation", "Unit id,Department"),
            new("Weight", "Relative to its siblings; 1 where it is empty, 0 is for information only"),
        ],
        RowKey = row => row.TrimmedText("Id"),
        Read = Read,
        Write = known => known.State.Strategy.Objectives.OrderBy(objective => objective.Key.Value, StringComparer.Ordinal).Select(objective => Line(objective.Key, objective.Value)),
    };

    private static IReadOnlyList<ICommand> Read(RowReader row, ImportBaseline known)
    {
        var id = row.RequiredId<ObjectiveId>("Id");
        var held = known.State.Strategy.Objectives.GetValueOrDefault(id);
        return
        [
            new DefineObjective(id, new ObjectiveDefinition
            {
                Name = row.Required("Name", held?.Name),
                Owner = row.RequiredId("Owner", held?.Owner),
                Theme = row.RequiredId("Theme", held?.Theme),
                Perspective = row.RequiredId("Perspective", held?.Perspective),
                Unit = row.Id("Unit", held?.Unit),
                Weight = row.Number("Weight", held?.Weight) ?? 1,
            }),
        ];
    }

    private static Cell?[] Line(ObjectiveId id, ObjectiveDefinition objective) =>
    [
        Cell.Of(id.Value),
        Cell.Of(objective.Name),
        Cell.Of(objective.Owner.Value),
        Cell.Of(objective.Theme.Value),
        Cell.Of(objective.Perspective.Value),
        Cell.Of(objective.Unit?.Value),
        Cell.Of(objective.Weight),
    ];
}
