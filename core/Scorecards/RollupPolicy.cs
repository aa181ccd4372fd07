using System.Text.Json.Serialization;

namespace StratexTeams.Core.Scorecards;

/// <summary>How an organisation rolls up.</summary>
/// <param name="MinCoverage">The share of the due weight that must have scored before a parent shows a number.</param>
/// <param name="Cap">The most one KPI may score, 100 to 120.</param>
public sealed record RollupPolicy(
    [property: JsonPropertyName("method")] RollupMethod Method = RollupMethod.AverageWeighted,
    [property: JsonPropertyName("missing")] MissingDataPolicy Missing = MissingDataPolicy.ExcludeAndRedistribute,
    [property: JsonPropertyName("minCoverage")] decimal MinCoverage = 0.60m,
    [property: JsonPropertyName("cap")] decimal Cap = 100m)
{
    public static readonly RollupPolicy Default = new();
}
