using System.Text.Json.Nodes;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Tests.Cards;

/// <summary>A card as it goes out.</summary>
internal sealed record CheckedCard(string State, string Language, CardPress Form, byte[] Bytes)
{
    public string Name => $"{State}, {Language}, {Form}";

    public JsonNode Json => JsonNode.Parse(Bytes)!;

    /// <summary>What the official parser finds wrong.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Drawn on a phone of 320 pixels: so far it reaches. Null where it was not drawn.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }
}
