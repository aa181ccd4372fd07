using System.Text.Json.Nodes;

namespace StratexTeams.Tests.Messages;

/// <summary>A card as a Teams client sees it: its text, its inputs, and what a press sends.</summary>
internal sealed class SentCard(string json)
{
    private readonly JsonObject _card = JsonNode.Parse(json)!.AsObject();

    public string Title => TextOf(_card["body"]![0]!);

    public string Text => string.Join('\n', All(_card["body"]!).Where(node => node["type"]?.ToString() is "TextBlock").Select(TextOf));

    public IReadOnlyList<string> Buttons => [.. Actions.Select(action => action["title"]!.ToString())];

    public IReadOnlyDictionary<string, string?> Inputs =>
        All(_card["body"]!).Where(node => node["type"]?.ToString().StartsWith("Input.", StringComparison.Ordinal) ?? false).ToDictionary(node => node["id"]!.ToString(), node => node["value"]?.ToString());

    private IEnumerable<JsonNode> Actions => _card["actions"]?.AsArray().OfType<JsonNode>() ?? [];

    /// <summary>What the client sends for a press: the button's data and all inputs, with typed text in place of the initial
    /// values.</summary>
    public JsonObject Press(string title, params IEnumerable<(string Id, string Value)> typed)
    {
        var data = Actions.Single(action => action["title"]!.ToString() == title)["data"]!.DeepClone().AsObject();
        foreach (var (id, value) in Inputs)
        {
            data[id] = value ?? "";
        }

        foreach (var (id, value) in typed)
        {
            Assert.Contains(id, Inputs.Keys);
            data[id] = value;
        }

        return data;
    }

    private static string TextOf(JsonNode block) => block["text"]!.ToString().Replace("\\", "", StringComparison.Ordinal);

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonArray items => items.OfType<JsonNode>().SelectMany(All),
        JsonObject => [node, .. node["items"] is { } items ? All(items) : [], .. node["columns"] is { } columns ? All(columns) : []],
        _ => [],
    };
}
