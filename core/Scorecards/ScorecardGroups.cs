using System.Diagnostics;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>Order, name and weight of a scorecard's groups.</summary>
internal static class ScorecardGroups
{
    public static (int Place, string Name, decimal Weight) Describe(TenantState state, GroupId group) => group.Kind switch
    {
        GroupKind.Perspective when state.Strategy.Perspectives.GetValueOrDefault(new PerspectiveId(group.Value)) is { } known => (known.Place, known.Name, 1),
        GroupKind.Theme when state.Strategy.Themes.GetValueOrDefault(new ThemeId(group.Value)) is { } known => (0, known.Name, known.Weight),
        GroupKind.Unit when state.Organisation.Units.GetValueOrDefault(new UnitId(group.Value)) is { } known => (0, known.Name, 1),

        // Items without a known unit come last, under the name of the organisation.
        GroupKind.Unit => (1, state.Organisation.Settings?.Name ?? "", 1),
        _ => throw new UnreachableException(),
    };
}
