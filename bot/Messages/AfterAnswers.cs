using System.Threading.Channels;
using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Effects;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages;

/// <summary>Puts the card that a press was answered with in the place of the pressed one, for the other devices, once the answer is out. What was
/// decided is stored before: a card lost here is an old card, and its next press brings the truth.</summary>
internal sealed partial class AfterAnswers(ConnectorClient connector, ILogger<AfterAnswers> logger) : BackgroundService
{
    private const int Lanes = 8;
    private const int LongestQueue = 128;

    // One conversation keeps to one lane, so that its cards come in order.
    private readonly Channel<Card>[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateBounded<Card>(LongestQueue))];

    public void Add(ConversationReference to, string activityId, Activity card)
    {
        var lane = (uint)to.ConversationId.GetHashCode(StringComparison.Ordinal) % Lanes;
        if (!_lanes[lane].Writer.TryWrite(new Card(to, activityId, card)))
        {
            Log.Dropped(logger);
        }
    }

    /// <summary>What waits is still sent, for as long as the host gives.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        Array.ForEach(_lanes, lane => lane.Writer.TryComplete());
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(_lanes.Select(lane => WorkAsync(lane.Reader)));

    private async Task WorkAsync(ChannelReader<Card> lane)
    {
        await foreach (var card in lane.ReadAllAsync())
        {
            try
            {
                if (await connector.UpdateAsync(card.To, card.ActivityId, card.Activity, CancellationToken.None) is not Delivery.Delivered and var answer)
                {
                    Log.NotTaken(logger, answer);
                }
            }
            catch (Exception problem)
            {
                Log.Failed(logger, problem);
            }
        }
    }

    private sealed record Card(ConversationReference To, string ActivityId, Activity Activity);

    private static partial class Log
    {
        [LoggerMessage(70, LogLevel.Warning, "Too many cards wait to be put: one was left as it was")]
        public static partial void Dropped(ILogger logger);

        [LoggerMessage(71, LogLevel.Warning, "Teams did not take the card that follows a press: {Answer}")]
        public static partial void NotTaken(ILogger logger, Delivery answer);

        [LoggerMessage(72, LogLevel.Warning, "The card that follows a press could not be put")]
        public static partial void Failed(ILogger logger, Exception problem);
    }
}
