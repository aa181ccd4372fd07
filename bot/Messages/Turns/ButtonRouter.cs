using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.ChatCommands;
using StratexTeams.Bot.Messages.Responses;

namespace StratexTeams.Bot.Messages.Turns;

/// <summary>Chooses the turn that answers a pressed button, by the verb in its data.</summary>
internal sealed class ButtonRouter(ChatCommandRouter texts, PromptTurn prompt, HelpTurn help)
{
    private const string Prompt = "prompt.";

    /// <summary>An unknown verb is answered with the help card, because the card may be older than this version.</summary>
    public Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken) => TextOf(turn.ActionData, ActionButtons.Verb) switch
    {
        { } verb when verb.StartsWith(Prompt, StringComparison.Ordinal) => prompt.PressAsync(verb, turn, cancellationToken),
        NavigationButtons.Due => texts.AnswerAsync(ChatCommand.Due, turn, cancellationToken),
        NavigationButtons.Scorecard => texts.AnswerAsync(ChatCommand.Scorecard, turn, cancellationToken),
        NavigationButtons.Help => texts.AnswerAsync(ChatCommand.Help, turn, cancellationToken),
        NavigationButtons.Late => texts.AnswerAsync(ChatCommand.Late, turn, cancellationToken),
        NavigationButtons.Kpi => texts.AnswerAsync(ChatCommand.Kpi, Named(turn), cancellationToken),
        NavigationButtons.Objective => texts.AnswerAsync(ChatCommand.Objective, Named(turn), cancellationToken),
        _ => help.UnknownActionAsync(turn, cancellationToken),
    };

    private static Turn Named(Turn turn) => turn with { Argument = TextOf(turn.ActionData, NavigationButtons.Id) ?? "" };

    private static string? TextOf(JsonObject data, string member) =>
        data.TryGetPropertyValue(member, out var node) && node is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
}
