namespace StratexTeams.Bot.Messages;

/// <summary>The card with everything that is due.</summary>
internal sealed class PromptTurn(HelpTurn help)
{
    public Task<TurnAnswer> DueAsync(Turn turn, CancellationToken cancellationToken) => help.AnswerAsync(turn, cancellationToken);

    /// <param name="verb">One that begins with "prompt.".</param>
    public Task<TurnAnswer> PressAsync(string verb, Turn turn, CancellationToken cancellationToken) => help.PressIsUnknownAsync(turn, cancellationToken);
}
