namespace StratexTeams.Core.Strategy;

/// <summary>Weaknesses of the strategy map. Advice only: nothing is refused because of it.</summary>
public sealed record MapLint(IReadOnlyList<ObjectiveId> WithoutAnyLink, IReadOnlyList<PerspectiveId> EmptyPerspectives, IReadOnlyList<ThemeId> EmptyThemes, bool HasTooManyObjectives)
{
    /// <summary>Maps with more objectives are hard to keep in mind (kpi.org describes one that grew from 12 to 32).</summary>
    public const int MaxObjectives = 20;

    public static MapLint Of(StrategyState plan) => new(
        [.. plan.Objectives.Keys.Where(objective => !plan.Links.Any(link => link.Touches(objective))).OrderBy(objective => objective.Value, StringComparer.Ordinal)],
        [.. plan.Perspectives.Values.Where(perspective => plan.Objectives.Values.All(objective => objective.Perspective != perspective.Perspective))
            .OrderBy(perspective => perspective.Place).Select(perspective => perspective.Perspective)],
        [.. plan.Themes.Keys.Where(theme => plan.Objectives.Values.All(objective => objective.Theme != theme)).OrderBy(theme => theme.Value, StringComparer.Ordinal)],
        plan.Objectives.Count > MaxObjectives);
}
