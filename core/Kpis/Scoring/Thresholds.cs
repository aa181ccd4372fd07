using System.Text.Json.Serialization;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>Where amber and green begin, in points of the method's own scale. A score on a threshold belongs to the better band.</summary>
public sealed record Thresholds(
    [property: JsonPropertyName("amber")] decimal Amber,
    [property: JsonPropertyName("green")] decimal Green)
{
    // No standard fixes these numbers: they are defaults an organisation may change.
    private static readonly Thresholds OfScore = new(70, 90);
    private static readonly Thresholds OfRatio = new(90, 100);

    public static Thresholds DefaultFor(ScoringMethod method) => method is ScoringMethod.RatioToTarget ? OfRatio : OfScore;
}
