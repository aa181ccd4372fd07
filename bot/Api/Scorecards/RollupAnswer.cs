using System.Text.Json.Serialization;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Bot.Api.Scorecards;

/// <summary>A parent's score and what it rests on.</summary>
public sealed record RollupAnswer
{
    [JsonPropertyName("outcome")]
    public required RollupOutcome Outcome { get; init; }

    [JsonPropertyName("score")]
    public decimal? Score { get; init; }

    [JsonPropertyName("status")]
    public required RagStatus Status { get; init; }

    /// <summary>How much of what is due has a usable score, 0 to 1.</summary>
    [JsonPropertyName("coverage")]
    public required decimal Coverage { get; init; }

    /// <summary>How much is attested, verified values among it, 0 to 1.</summary>
    [JsonPropertyName("statedShare")]
    public required decimal StatedShare { get; init; }

    [JsonPropertyName("verifiedShare")]
    public required decimal VerifiedShare { get; init; }

    /// <summary>How much is an earlier score standing in, 0 to 1.</summary>
    [JsonPropertyName("carriedShare")]
    public required decimal CarriedShare { get; init; }

    [JsonPropertyName("gate")]
    public required CriticalGate Gate { get; init; }

    [JsonPropertyName("counts")]
    public required StatusCountsAnswer Counts { get; init; }

    internal static RollupAnswer Of(RollupResult result) => new()
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
}

/// <summary>How many KPIs below a parent show which status.</summary>
public sealed record StatusCountsAnswer(
    [property: JsonPropertyName("green")] int Green,
    [property: JsonPropertyName("amber")] int Amber,
    [property: JsonPropertyName("red")] int Red,
    [property: JsonPropertyName("grey")] int Grey,
    [property: JsonPropertyName("notScored")] int NotScored);
