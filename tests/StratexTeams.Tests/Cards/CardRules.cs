using System.Collections.Frozen;
using System.Text.Json.Nodes;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Tests.Cards;

/// <summary>The elements and properties our cards may use: those that every Teams client shows, without those that some client breaks on.
/// The official
/// parser ignores unknown properties, so this list is closed.</summary>
internal static class CardRules
{
    private const int MostActions = 6;

    private static readonly string[] Anywhere = ["type", "spacing", "separator"];

    private static readonly FrozenDictionary<string, string[]> Elements = new Dictionary<string, string[]>
    {
        ["TextBlock"] = [.. Anywhere, "text", "size", "weight", "color", "isSubtle", "wrap"],
        ["Container"] = [.. Anywhere, "items", "style"],
        ["ColumnSet"] = [.. Anywhere, "columns"],
        ["Column"] = ["type", "items", "width", "verticalContentAlignment"],
        ["FactSet"] = [.. Anywhere, "facts"],
        ["Input.Text"] = [.. Anywhere, "id", "label", "placeholder", "value", "isMultiline", "maxLength"],
        ["Input.ChoiceSet"] = [.. Anywhere, "id", "label", "placeholder", "choices", "style", "isMultiSelect", "value"],
        ["Input.Date"] = [.. Anywhere, "id", "label", "value", "min", "max"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string[]> Actions = new Dictionary<string, string[]>
    {
        ["Action.Execute"] = ["type", "title", "verb", "data", "fallback"],
        ["Action.Submit"] = ["type", "title", "data"],
        ["Action.OpenUrl"] = ["type", "title", "url"],
    }.ToFrozenDictionary();

    public static IEnumerable<string> BrokenBy(JsonNode card, CardPress form)
    {
        var (elements, actions) = (In(card["body"]).ToList(), card["actions"]?.AsArray() ?? []);
        return
        [
            .. Strangers(card, ["type", "$schema", "version", "fallbackText", "rtl", "body", "actions"]),
            .. When(Text(card, "version") is not "1.5", "another version than 1.5"),
            .. elements.SelectMany(OfElement),
            .. elements.Select(element => Text(element, "id")).Where(id => id.Length > 0).GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"two inputs {same.Key}"),
            .. When(actions.Count > MostActions, "more than six buttons"),
            .. actions.SelectMany(action => OfAction(action!, form)),
        ];
    }

    private static IEnumerable<JsonNode> In(JsonNode? elements) => (elements?.AsArray() ?? []).SelectMany(element => In(element!["items"]).Concat(In(element["columns"])).Append(element));

    private static IEnumerable<string> OfElement(JsonNode element)
    {
        var type = Text(element, "type");
        return Elements.GetValueOrDefault(type) is not { } known ? [$"an element {type}"] :
        [
            .. Strangers(element, known),
            .. When(type is "TextBlock" && (element["wrap"]?.GetValue<bool>() is not true || Text(element, "text").Length == 0), "a text that is cut off, or empty"),
            .. When(type is "FactSet" && element["facts"]!.AsArray().Any(fact => Text(fact!, "title").Length == 0 || Text(fact!, "value").Length == 0), "half a fact"),
            .. When(type.StartsWith("Input.", StringComparison.Ordinal) && (Text(element, "id").Length == 0 || Text(element, "label").Length == 0), "an input without id or label"),
            .. When(type is "Input.Text" && Text(element, "placeholder") != Text(element, "label"), "a label that some phones leave out"),
            .. When(type is "Input.ChoiceSet" && element["choices"]!.AsArray().Any(choice => Text(choice!, "title").Length == 0 || Text(choice!, "value") is "" or [.., ','] or [',', ..]), "half a choice"),
        ];
    }

    private static IEnumerable<string> OfAction(JsonNode action, CardPress form)
    {
        var type = Text(action, "type");
        var isOfForm = type is "Action.OpenUrl" || type == $"Action.{form}";
        return Actions.GetValueOrDefault(type) is not { } known || !isOfForm ? [$"a button {type}"] :
        [
            .. Strangers(action, known),
            .. When(Text(action, "title").Length == 0, "a button that says nothing"),
            .. When(type is "Action.OpenUrl" && !Text(action, "url").StartsWith("https://", StringComparison.Ordinal), "a link that is not safe"),
            .. When(type is not "Action.OpenUrl" && Text(action["data"], "verb").Length == 0, "a press whose data names no verb"),
            .. When(type is "Action.Execute" && Text(action, "verb") != Text(action["data"], "verb"), "a press with two verbs"),
            .. When(type is "Action.Execute" && !JsonNode.DeepEquals(action["fallback"], OtherForm(action)), "a press whose other form says something else"),
        ];
    }

    private static JsonObject OtherForm(JsonNode action) => new() { ["type"] = "Action.Submit", ["title"] = action["title"]?.DeepClone(), ["data"] = action["data"]?.DeepClone() };

    private static IEnumerable<string> Strangers(JsonNode node, string[] known) =>
        node.AsObject().Select(member => member.Key).Except(known).Select(name => $"{Text(node, "type")}.{name}");

    private static string Text(JsonNode? node, string member) => node?[member]?.GetValue<string>() ?? "";

    private static string[] When(bool isBroken, string what) => isBroken ? [what] : [];
}
