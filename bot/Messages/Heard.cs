using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Bot.Messages;

/// <summary>What an activity wants of us.</summary>
internal abstract record Heard
{
    private Heard()
    {
    }

    /// <summary>A button, with the inputs among its data.</summary>
    /// <param name="Card">The message that holds it.</param>
    public sealed record Press(JsonObject Data, CardPress Form, string? Card) : Heard;

    public sealed record Said(string Text) : Heard;

    /// <summary>Somebody has just installed the app.</summary>
    public sealed record Arrived : Heard;

    /// <summary>Nothing: what else Teams tells is taken and left at that.</summary>
    public sealed record Nothing : Heard;

    /// <summary>An invoke that this bot has no answer to.</summary>
    public sealed record Unanswerable : Heard;

    /// <summary>A press that carries no data a button of ours could have sent.</summary>
    public sealed record Malformed : Heard;

    public static Heard Of(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: AdaptiveCardInvokeValue.InvokeName } => Pressed(DataOf(activity.Value), CardPress.Execute, activity),
        { Type: ActivityTypes.Invoke } => new Unanswerable(),
        { Type: ActivityTypes.Message, Value: { } value } => Pressed(value, CardPress.Submit, activity),
        { Type: ActivityTypes.Message } => new Said(TextOf(activity)),
        { Type: ActivityTypes.InstallationUpdate, Action: "add" } => new Arrived(),
        _ => new Nothing(),
    };

    private static Heard Pressed(JsonElement? data, CardPress form, Activity activity) =>
        data is { ValueKind: JsonValueKind.Object } given && JsonObject.Create(given) is { } held ? new Press(held, form, activity.ReplyToId) : new Malformed();

    private static JsonElement? DataOf(JsonElement? value)
    {
        try
        {
            return value?.Deserialize(WireJson.Default.AdaptiveCardInvokeValue)?.Action?.Data;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // In a group one has to name the bot before it hears anything.
    private static string TextOf(Activity activity) => (activity.Entities ?? [])
        .Where(entity => entity is { Type: Entity.Mention, Text.Length: > 0, Mentioned.Id: { } mentioned } && mentioned == activity.Recipient?.Id)
        .Aggregate(activity.Text ?? "", (text, mention) => text.Replace(mention.Text!, "", StringComparison.Ordinal))
        .Trim();
}
