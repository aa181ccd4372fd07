using System.Text.Json;
using System.Text.Json.Nodes;
using StratexTeams.Adapters.Teams.Cards;

namespace StratexTeams.Bot.Messages;

/// <summary>Chooses the turn that answers a pressed button, by the verb in its data.</summary>
internal sealed class PressTurns(TextTurns texts, PromptTurn prompt, HelpTurn help)
{
    private const string Prompt = "prompt.";

    /// <summary>An unknown verb is answered with the help card, because the card may be older than this version.</summary>
    public Task<TurnAnswer> AnswerAsync(Turn turn, CancellationToken cancellationToken) => TextOf(turn.Data, Press.Verb) switch
    {
        { } verb when verb.StartsWith(Prompt, StringComparison.Ordinal) => prompt.PressAsync(verb, turn, cancellationToken),
        ShowButtons.Due => texts.AnswerAsync(ChatCommand.Due, turn, cancellationToken),
        ShowButtons.Scorecard => texts.AnswerAsync(ChatCommand.Scorecard, turn, cancellationToken),
        ShowButtons.Help => texts.AnswerAsync(ChatCommand.Help, turn, cancellationToken),
        ShowButtons.Late => texts.AnswerAsync(ChatCommand.Late, turn, cancellationToken),
        ShowButtons.Kpi => texts.AnswerAsync(ChatCommand.Kpi, Named(turn), cancellationToken),
        ShowButtons.Objective => texts.AnswerAsync(ChatCommand.Objective, Named(turn), cancellationToken),
        _ => help.PressIsUnknownAsync(turn, cancellationToken),
    };

    private static Turn Named(Turn turn) => turn with { Text = TextOf(turn.Data, ShowButtons.Id) ?? "" };

    private static string? TextOf(JsonObject data, string member) =>
        data.TryGetPropertyValue(member, out var node) && node is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
}
