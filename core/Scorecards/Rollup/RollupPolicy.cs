using System.Text.Json.Serialization;

namespace StratexTeams.Core.Scorecards.Rollup;

/// <summary>The organisation's settings for rolling up scores.</summary>
/// <param name="MinCoverage">Share (0 to 1) of the due weight that must have a score before the parent has one.</param>
/// <param name="Cap">Highest score of a single KPI, 100 to 120.</param>
public sealed record RollupPolicy(
    [property: JsonPropertyName("method")] RollupMethod Method = RollupMethod.AverageWeighted,
    [property: JsonPropertyName("missing")] MissingDataPolicy Missing = MissingDataPolicy.ExcludeAndRedistribute,
    [property: JsonPropertyName("minCoverage")] decimal MinCoverage = 0.60m,
    [property: JsonPropertyName("cap")] decimal Cap = 100m)
{
    public static readonly RollupPolicy Default = new();
}
