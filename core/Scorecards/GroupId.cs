using System.Text.Json.Serialization;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Scorecards;

/// <summary>Identifies an objective, perspective, theme, unit or plan. KPIs without a unit are grouped under an empty value.</summary>
public readonly record struct GroupId(
    [property: JsonPropertyName("kind")] GroupKind Kind,
    [property: JsonPropertyName("value")] string Value)
{
    public static GroupId Of(ObjectiveId objective) => new(GroupKind.Objective, objective.Value);

    public static GroupId Of(ThemeId theme) => new(GroupKind.Theme, theme.Value);

    public static GroupId Of(PerspectiveId perspective) => new(GroupKind.Perspective, perspective.Value);

    public static GroupId Of(UnitId? unit) => new(GroupKind.Unit, unit?.Value ?? "");

    public static GroupId Plan(ScorecardAxis axis) => new(GroupKind.Plan, axis switch
    {
        ScorecardAxis.Perspective => "perspective",
        ScorecardAxis.Theme => "theme",
        ScorecardAxis.Unit => "unit",
    });

    public override string ToString() => Value;
}
