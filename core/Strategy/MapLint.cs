namespace StratexTeams.Core.Strategy;

/// <summary>What a reader of the strategy map would ask about. Advice: nothing here is refused.</summary>
public sealed record MapLint(IReadOnlyList<ObjectiveId> WithoutAnyLink, IReadOnlyList<PerspectiveId> EmptyPerspectives, IReadOnlyList<ThemeId> EmptyThemes, bool HasTooManyObjectives)
{
    /// <summary>Beyond this nobody keeps a map in mind (a published plan that grew from 12 to 32 is the standing bad example).</summary>
    public const int MostObjectives = 20;

    public static MapLint Of(StrategyState plan) => new(
        [.. plan.Objectives.Keys.Where(objective => !plan.Links.Any(link => link.Touches(objective))).OrderBy(objective => objective.Value, StringComparer.Ordinal)],
        [.. plan.Perspectives.Values.Where(perspective => plan.Objectives.Values.All(objective => objective.Perspective != perspective.Perspective))
            .OrderBy(perspective => perspective.Place).Select(perspective => perspective.Perspective)],
        [.. plan.Themes.Keys.Where(theme => plan.Objectives.Values.All(objective => objective.Theme != theme)).OrderBy(theme => theme.Value, StringComparer.Ordinal)],
        plan.Objectives.Count > MostObjectives);
}
