using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

/// <summary>An Adaptive Card 1.5 with only those elements that every Teams client shows. Types and members carry the schema's names, so
/// the schema's documentation applies.</summary>
public sealed record AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    [JsonPropertyOrder(-3)]
    [JsonPropertyName("type")]
    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema"), JsonPropertyOrder(-2)]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    [JsonPropertyOrder(-1)]
    [JsonPropertyName("version")]
    public string Version { get; } = "1.5";

    /// <summary>For clients that show no cards, and for the message's summary. Contains no figures, because it appears on lock
    /// screens.</summary>
    [JsonPropertyName("fallbackText")]
    public required string FallbackText { get; init; }

    /// <summary>True for right-to-left languages, else null.</summary>
    [JsonPropertyName("rtl")]
    public bool? Rtl { get; init; }

    [JsonPropertyName("body")]
    public required IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>At most six; null instead of an empty list.</summary>
    [JsonPropertyName("actions")]
    public IReadOnlyList<CardAction>? Actions { get; init; }
}
