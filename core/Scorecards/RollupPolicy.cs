namespace StratexTeams.Core.Scorecards;

/// <param name="MinCoverage">The share of the due weight that must have scored before a parent shows a number.</param>
public sealed record RollupPolicy(
    RollupMethod Method = RollupMethod.AverageWeighted,
    MissingDataPolicy Missing = MissingDataPolicy.ExcludeAndRedistribute,
    decimal MinCoverage = 0.60m)
{
    public static readonly RollupPolicy Default = new();
}
