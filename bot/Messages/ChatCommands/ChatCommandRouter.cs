using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Bot.Messages.Turns;

namespace StratexTeams.Bot.Messages.ChatCommands;

/// <summary>Chooses the turn that answers a typed command.</summary>
internal sealed class ChatCommandRouter(GreetingTurn hello, HelpTurn help, PromptTurn prompt, ScorecardTurn scorecard, KpiTurn kpi, ObjectiveTurn objective, LateTurn late)
{
    public Task<TurnReply> AnswerAsync(string said, Turn turn, CancellationToken cancellationToken) => ChatCommandParser.Parse(said) is { } found
        ? AnswerAsync(found.ChatCommand, turn with { Argument = found.Name }, cancellationToken)
        : help.UnknownTextAsync(turn, said, cancellationToken);

    public Task<TurnReply> AnswerAsync(ChatCommand command, Turn turn, CancellationToken cancellationToken) => command switch
    {
        ChatCommand.Greeting => hello.AnswerAsync(turn, cancellationToken),
        ChatCommand.Help => help.AnswerAsync(turn, cancellationToken),
        ChatCommand.Due => prompt.SendPromptAsync(turn, cancellationToken),
        ChatCommand.Scorecard => scorecard.AnswerAsync(turn, cancellationToken),
        ChatCommand.Kpi => kpi.AnswerAsync(turn, cancellationToken),
        ChatCommand.Objective => objective.AnswerAsync(turn, cancellationToken),
        ChatCommand.Late => late.AnswerAsync(turn, cancellationToken),
    };
}
