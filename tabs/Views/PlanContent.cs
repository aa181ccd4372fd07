using System.Collections.Immutable;
using StratexTeams.Core;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;
using StratexTeams.Tabs.Forms;

namespace StratexTeams.Tabs.Views;

/// <summary>The plan page: editable while the plan is a draft, read-only once it is agreed.</summary>
public sealed record PlanContent
{
    public required StrategyState Plan { get; init; }

    public required ImmutableDictionary<UnitId, Unit> Units { get; init; }

    /// <summary>Advice on the strategy map, such as objectives without links.</summary>
    public required MapLint Lint { get; init; }

    public required bool IsEditable { get; init; }

    public required FormFrame Forms { get; init; }

    /// <summary>Who may be named as an owner.</summary>
    public IReadOnlyList<(PersonId Id, string Name)> People { get; init; } = [];

    /// <summary>Whether to show the confirmation that comes before agreeing on the plan.</summary>
    public bool IsToBeAgreed { get; init; }

    public bool WasSaved { get; init; }

    public IEnumerable<PersonId> Named => [.. Plan.Themes.Values.Select(theme => theme.Executive), .. Plan.Objectives.Values.Select(objective => objective.Owner)];

    public IReadOnlyList<PerspectiveDefined> Perspectives => [.. Plan.Perspectives.Values.OrderBy(perspective => perspective.Place).ThenBy(perspective => perspective.Name, StringComparer.Ordinal)];

    public IReadOnlyList<ThemeDefined> Themes => [.. Plan.Themes.Values.OrderByDescending(theme => theme.Weight).ThenBy(theme => theme.Name, StringComparer.Ordinal)];

    /// <summary>By perspective from the top of the map downwards, then by id.</summary>
    public IReadOnlyList<(ObjectiveId Id, ObjectiveDefinition Definition)> Objectives =>
    [
        .. from objective in Plan.Objectives
           orderby Plan.Perspectives[objective.Value.Perspective].Place, objective.Key.Value
           select (objective.Key, objective.Value),
    ];

    public IReadOnlyList<CauseEffectLink> Links => [.. Plan.Links.OrderBy(link => link.Cause.Value, StringComparer.Ordinal).ThenBy(link => link.Effect.Value, StringComparer.Ordinal)];

    public static PlanContent Of(TenantState state, bool mayChange, FormFrame forms) => new()
    {
        Plan = state.Strategy,
        Units = state.Organisation.Units,
        Lint = MapLint.Of(state.Strategy),
        IsEditable = mayChange && !state.Strategy.IsBaselined,
        Forms = forms,
    };
}
