using System.Text.Json.Nodes;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Tests.Cards;

/// <summary>A card as it is sent, with the results of the checks.</summary>
internal sealed record CheckedCard(string State, string Language, CardPress Form, byte[] Bytes)
{
    public string Name => $"{State}, {Language}, {Form}";

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    /// <summary>Problems that the official parser reports.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Width in pixels when drawn on a phone 320 pixels wide; null when the card was not drawn.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }
}
