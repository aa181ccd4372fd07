using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>What an incoming activity asks of the bot.</summary>
internal abstract record IncomingActivity
{
    private IncomingActivity()
    {
    }

    /// <summary>A card's button was pressed; the data holds the button's own members and the card's inputs.</summary>
    /// <param name="MessageId">The id of the message that holds the card.</param>
    public sealed record ButtonPress(JsonObject Data, CardPress ActionType, string? MessageId) : IncomingActivity;

    public sealed record TextMessage(string Text) : IncomingActivity;

    /// <summary>Somebody has installed the app.</summary>
    public sealed record Installed : IncomingActivity;

    /// <summary>Any other activity: acknowledged and ignored.</summary>
    public sealed record Ignored : IncomingActivity;

    /// <summary>An invoke that this bot does not handle; answered with 501.</summary>
    public sealed record UnansweredInvoke : IncomingActivity;

    /// <summary>A press without the JSON object that every button of ours sends.</summary>
    public sealed record Malformed : IncomingActivity;

    public static IncomingActivity Of(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: AdaptiveCardInvokeValue.InvokeName } => Pressed(DataOf(activity.Value), CardPress.Execute, activity),
        { Type: ActivityTypes.Invoke } => new UnansweredInvoke(),
        { Type: ActivityTypes.Message, Value: { } value } => Pressed(value, CardPress.Submit, activity),
        { Type: ActivityTypes.Message } => new TextMessage(TextOf(activity)),
        { Type: ActivityTypes.InstallationUpdate, Action: "add" } => new Installed(),
        _ => new Ignored(),
    };

    private static IncomingActivity Pressed(JsonElement? data, CardPress form, Activity activity) =>
        data is { ValueKind: JsonValueKind.Object } given && JsonObject.Create(given) is { } held ? new ButtonPress(held, form, activity.ReplyToId) : new Malformed();

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

    // In a group a message reaches the bot only when it mentions it; the mention is no part of the command.
    private static string TextOf(Activity activity) => (activity.Entities ?? [])
        .Where(entity => entity is { Type: Entity.Mention, Text.Length: > 0, Mentioned.Id: { } mentioned } && mentioned == activity.Recipient?.Id)
        .Aggregate(activity.Text ?? "", (text, mention) => text.Replace(mention.Text!, "", StringComparison.Ordinal))
        .Trim();
}
