using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Bot.Messages.ChatCommands;
using StratexTeams.Bot.Messages.Responses;
using StratexTeams.Core;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages.Turns;

internal sealed class HelpTurn(TenantStates states, CardReaderFactory readers)
{
    private const int LongestQuotation = 80;

    public Task<TurnReply> AnswerAsync(Turn turn, CancellationToken cancellationToken) => CardAsync(turn, null, cancellationToken);

    /// <summary>Answers text that is no command: quotes it and names the closest command.</summary>
    public Task<TurnReply> UnknownTextAsync(Turn turn, string said, CancellationToken cancellationToken)
    {
        var quoted = said.Length > LongestQuotation ? $"{said[..LongestQuotation]}…" : said;
        return CardAsync(turn, ChatCommandParser.ClosestKeyword(said) is { } nearest ? new HelpNearest(quoted, nearest) : new HelpUnknown(quoted), cancellationToken);
    }

    public Task<TurnReply> UnknownActionAsync(Turn turn, CancellationToken cancellationToken) => CardAsync(turn, new HelpUnknownPress(), cancellationToken);

    private async Task<TurnReply> CardAsync(Turn turn, Sentence? why, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        return new TurnReply.Card(HelpCard.Of(readers.For(turn, state), why, state.IsInStrategyOffice(turn.Actor)));
    }
}
