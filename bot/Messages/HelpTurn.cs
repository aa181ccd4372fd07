using StratexTeams.Adapters.Teams.Cards;
using StratexTeams.Core;
using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

internal sealed class HelpTurn(TenantStates states, Readers readers)
{
    private const int LongestQuotation = 80;

    public Task<TurnAnswer> AnswerAsync(Turn turn, CancellationToken cancellationToken) => CardAsync(turn, null, cancellationToken);

    /// <summary>Answers text that is no command: quotes it and names the closest command.</summary>
    public Task<TurnAnswer> NotUnderstoodAsync(Turn turn, string said, CancellationToken cancellationToken)
    {
        var quoted = said.Length > LongestQuotation ? $"{said[..LongestQuotation]}…" : said;
        return CardAsync(turn, CommandWords.Nearest(said) is { } nearest ? new HelpNearest(quoted, nearest) : new HelpUnknown(quoted), cancellationToken);
    }

    public Task<TurnAnswer> PressIsUnknownAsync(Turn turn, CancellationToken cancellationToken) => CardAsync(turn, new HelpUnknownPress(), cancellationToken);

    private async Task<TurnAnswer> CardAsync(Turn turn, Sentence? why, CancellationToken cancellationToken)
    {
        var state = await states.GetAsync(turn.Tenant, cancellationToken);
        return new TurnAnswer.Card(HelpCard.Of(readers.Of(turn, state), why, state.IsOfTheOffice(turn.Actor)));
    }
}
