using System.Text.Json.Serialization;

namespace StratexTeams.Adapters.Teams.Cards;

/// <param name="Width">"stretch" or "auto".</param>
public sealed record CardColumn(IReadOnlyList<CardElement> Items, string Width = CardColumn.Stretch)
{
    public const string Stretch = "stretch";
    public const string Auto = "auto";

    [JsonPropertyOrder(-1)]
    public string Type { get; } = "Column";

    public ContentAlignment? VerticalContentAlignment { get; init; }
}
