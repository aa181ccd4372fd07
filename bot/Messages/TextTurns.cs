namespace StratexTeams.Bot.Messages;

/// <summary>Chooses the turn that answers a typed command.</summary>
internal sealed class TextTurns(HelloTurn hello, HelpTurn help, PromptTurn prompt, ScorecardTurn scorecard, KpiTurn kpi, ObjectiveTurn objective, LateTurn late)
{
    public Task<TurnAnswer> AnswerAsync(string said, Turn turn, CancellationToken cancellationToken) => CommandWords.Find(said) is { } found
        ? AnswerAsync(found.ChatCommand, turn with { Text = found.Name }, cancellationToken)
        : help.NotUnderstoodAsync(turn, said, cancellationToken);

    public Task<TurnAnswer> AnswerAsync(ChatCommand command, Turn turn, CancellationToken cancellationToken) => command switch
    {
        ChatCommand.Hello => hello.AnswerAsync(turn, cancellationToken),
        ChatCommand.Help => help.AnswerAsync(turn, cancellationToken),
        ChatCommand.Due => prompt.DueAsync(turn, cancellationToken),
        ChatCommand.Scorecard => scorecard.AnswerAsync(turn, cancellationToken),
        ChatCommand.Kpi => kpi.AnswerAsync(turn, cancellationToken),
        ChatCommand.Objective => objective.AnswerAsync(turn, cancellationToken),
        ChatCommand.Late => late.AnswerAsync(turn, cancellationToken),
    };
}
