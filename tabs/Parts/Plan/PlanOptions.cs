using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Tabs.Views;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Parts.Plan;

/// <summary>Options of the drop-down lists in the plan's forms.</summary>
public static class PlanOptions
{
    extension(Visit visit)
    {
        /// <summary>The people to choose an owner from. Includes the current owner, even one who can no longer be chosen.</summary>
        public IReadOnlyList<(string Value, string Text)> PeopleFor(PlanContent content, PersonId? holder) =>
        [
            .. holder is null ? [("", visit.Say(new ChooseOne()))] : Array.Empty<(string, string)>(),
            .. holder is { } held && content.People.All(person => person.Id != held) ? [(held.Value, visit.NameOf(held))] : Array.Empty<(string, string)>(),
            .. content.People.Select(person => (person.Id.Value, person.Name)),
        ];

        public IReadOnlyList<(string Value, string Text)> Units(PlanContent content) =>
            [("", visit.Say(new BelongsToNoUnit())), .. content.Units.Values.OrderBy(unit => unit.Name, StringComparer.Ordinal).Select(unit => (unit.Id.Value, unit.Name))];
    }

    public static IReadOnlyList<(string Value, string Text)> ThemesOf(PlanContent content) => [.. content.Themes.Select(theme => (theme.Theme.Value, theme.Name))];

    public static IReadOnlyList<(string Value, string Text)> PerspectivesOf(PlanContent content) => [.. content.Perspectives.Select(perspective => (perspective.Perspective.Value, perspective.Name))];

    public static IReadOnlyList<(string Value, string Text)> ObjectivesOf(PlanContent content) => [.. content.Objectives.Select(objective => (objective.Id.Value, objective.Definition.Name))];
}
