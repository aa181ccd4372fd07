using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards.Schema;

/// <param name="Width">"stretch" or "auto".</param>
public sealed record CardColumn(
    [property: JsonPropertyName("items")] IReadOnlyList<CardElement> Items,
    [property: JsonPropertyName("width")] string Width = CardColumn.Stretch)
{
    public const string Stretch = "stretch";
    public const string Auto = "auto";

    [JsonPropertyOrder(-1)]
    [JsonPropertyName("type")]
    public string Type { get; } = "Column";

    [JsonPropertyName("verticalContentAlignment")]
    public ContentAlignment? VerticalContentAlignment { get; init; }
}
