using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>A card as Teams takes it, with the few elements that every client shows: the schema's own names, so that its documentation is theirs.</summary>
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

    /// <summary>For clients that show no cards, and for the message's summary: no figures, for it stands on lock screens.</summary>
    [JsonPropertyName("fallbackText")]
    public required string FallbackText { get; init; }

    /// <summary>True for readers who read from right to left.</summary>
    [JsonPropertyName("rtl")]
    public bool? Rtl { get; init; }

    [JsonPropertyName("body")]
    public required IReadOnlyList<CardElement> Body { get; init; }

    /// <summary>Six at most; null rather than empty.</summary>
    [JsonPropertyName("actions")]
    public IReadOnlyList<CardAction>? Actions { get; init; }
}
