using System.Threading.Channels;
using StratexTeams.Adapters.Teams;
using StratexTeams.Adapters.Teams.Wire;
using StratexTeams.Core.Effects;
using StratexTeams.Core.People;

namespace StratexTeams.Bot.Messages.Responses;

/// <summary>Replaces the pressed card in its conversation once the press has been answered, so that
/// the person's other devices show the new card too. The decision is stored before: when an update
/// is lost, the old card stays and its next press is answered with the current one.</summary>
internal sealed partial class CardUpdateQueue(ConnectorClient connector, ILogger<CardUpdateQueue> logger) : BackgroundService
{
    private const int Lanes = 8;
    private const int LongestQueue = 128;

    // All updates of one conversation go through one lane, so that they are sent in order.
    private readonly Channel<CardUpdate>[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateBounded<CardUpdate>(LongestQueue))];

    public void Enqueue(ConversationReference to, string activityId, Activity card)
    {
        var lane = (uint)to.ConversationId.GetHashCode(StringComparison.Ordinal) % Lanes;
        if (!_lanes[lane].Writer.TryWrite(new CardUpdate(to, activityId, card)))
        {
            Log.Dropped(logger);
        }
    }

    /// <summary>Sends the updates still queued, until the host's time for shutting down is over.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        Array.ForEach(_lanes, lane => lane.Writer.TryComplete());
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(_lanes.Select(lane => WorkAsync(lane.Reader)));

    private async Task WorkAsync(ChannelReader<CardUpdate> lane)
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

    private sealed record CardUpdate(ConversationReference To, string ActivityId, Activity Activity);

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
