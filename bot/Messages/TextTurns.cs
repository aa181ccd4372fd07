namespace StratexTeams.Bot.Messages;

/// <summary>What is typed, by its word.</summary>
internal sealed class TextTurns(HelloTurn hello, HelpTurn help, PromptTurn prompt, ScorecardTurn scorecard, KpiTurn kpi, ObjectiveTurn objective, LateTurn late)
{
    public Task<TurnAnswer> AnswerAsync(string said, Turn turn, CancellationToken cancellationToken) => CommandWords.Find(said) is { } found
        ? AnswerAsync(found.Command, turn with { Text = found.Name }, cancellationToken)
        : help.NotUnderstoodAsync(turn, said, cancellationToken);

    public Task<TurnAnswer> AnswerAsync(Command command, Turn turn, CancellationToken cancellationToken) => command switch
    {
        Command.Hello => hello.AnswerAsync(turn, cancellationToken),
        Command.Help => help.AnswerAsync(turn, cancellationToken),
        Command.Due => prompt.DueAsync(turn, cancellationToken),
        Command.Scorecard => scorecard.AnswerAsync(turn, cancellationToken),
        Command.Kpi => kpi.AnswerAsync(turn, cancellationToken),
        Command.Objective => objective.AnswerAsync(turn, cancellationToken),
        Command.Late => late.AnswerAsync(turn, cancellationToken),
    };
}
