using System.Text.Json.Serialization;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards.Published;

/// <summary>A <see cref="RollupResult"/> in stored form.</summary>
public sealed record PublishedRollupResult
{
    [JsonPropertyName("outcome")]
    public required RollupOutcome Outcome { get; init; }

    [JsonPropertyName("score")]
    public decimal? Score { get; init; }

    [JsonPropertyName("status")]
    public required RagStatus Status { get; init; }

    [JsonPropertyName("coverage")]
    public decimal Coverage { get; init; }

    [JsonPropertyName("statedShare")]
    public decimal StatedShare { get; init; }

    [JsonPropertyName("verifiedShare")]
    public decimal VerifiedShare { get; init; }

    [JsonPropertyName("carriedShare")]
    public decimal CarriedShare { get; init; }

    [JsonPropertyName("gate")]
    public CriticalGate Gate { get; init; }

    [JsonPropertyName("counts")]
    public PublishedStatusCounts Counts { get; init; }

    public static PublishedRollupResult Of(RollupResult result) => new()
    {
        Outcome = result.Outcome,
        Score = result.Score,
        Status = result.Status,
        Coverage = result.Coverage,
        StatedShare = result.StatedShare,
        VerifiedShare = result.VerifiedShare,
        CarriedShare = result.CarriedShare,
        Gate = result.Gate,
        Counts = new(result.Counts.Green, result.Counts.Amber, result.Counts.Red, result.Counts.Grey, result.Counts.NotScored),
    };

    public RollupResult Read() => new()
    {
        Outcome = Outcome,
        Score = Score,
        Status = Status,
        Coverage = Coverage,
        StatedShare = StatedShare,
        VerifiedShare = VerifiedShare,
        CarriedShare = CarriedShare,
        Gate = Gate,
        Counts = new(Counts.Green, Counts.Amber, Counts.Red, Counts.Grey, Counts.NotScored),
    };
}

/// <summary><see cref="StatusCounts"/> in stored form.</summary>
public readonly record struct PublishedStatusCounts(
    [property: JsonPropertyName("green")] int Green,
    [property: JsonPropertyName("amber")] int Amber,
    [property: JsonPropertyName("red")] int Red,
    [property: JsonPropertyName("grey")] int Grey,
    [property: JsonPropertyName("notScored")] int NotScored);
