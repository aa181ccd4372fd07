using System.Globalization;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Tests.Sample;

/// <summary>Writes scorecards as lines of text for the golden file.</summary>
internal static class SampleScores
{
    public static IEnumerable<string> LinesOf(string title, IReadOnlyList<Scorecard> axes) =>
    [
        $"{title}, {axes[0].Period}",
        "",
        .. axes.SelectMany(axis => LinesOf(axis)),
        .. axes[0].Groups.SelectMany(group => group.Objectives).OrderBy(objective => objective.Id.Value, StringComparer.Ordinal)
            .SelectMany(objective => new[] { Line($"objective {objective.Id.Value}", objective.Result) }.Concat(objective.Kpis.Select(LineOf))),
        "",
    ];

    private static IEnumerable<string> LinesOf(Scorecard card) =>
    [
        Line($"plan by {card.Axis}", card.Plan),
        .. card.Groups.Select(group => Line($"  {group.Name}", group.Result)),
        "",
    ];

    private static string Line(string name, RollupResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28} {result.Score,8:0.0000} {result.Status,-6} {result.Outcome,-17} coverage {result.Coverage:0.0000} stated {result.StatedShare:0.0000} verified {result.VerifiedShare:0.0000} {result.Gate}");

    private static string LineOf(KpiResult kpi) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {kpi.Kpi,-9} {kpi.Period} {kpi.JudgedFigure,12:0.0000} weight {kpi.Weight} {kpi.Points,8:0.0000} {kpi.Status,-9} {kpi.State,-13} {kpi.Attestation}{(kpi.IsRestated ? " restated" : "")}");
}
