namespace StratexTeams.Bot.Messages.Incoming;

/// <summary>Time limits of a turn. A turn is cancelled when the host stops or its limit has passed,
/// never because the caller disconnects: closing the laptop does not undo a press.</summary>
internal sealed class TurnTimeouts(IHostApplicationLifetime host)
{
    /// <summary>How long a press waits for the store before it is answered as not saved. The append
    /// goes on; a second press has the same command id, so that it is recorded once.</summary>
    public static readonly TimeSpan StoreTimeout = TimeSpan.FromSeconds(1.5);

    /// <summary>How long to wait for the service state, which hardly ever changes. With
    /// <see cref="StoreTimeout"/> these are the two seconds within which Teams expects an answer.</summary>
    public static readonly TimeSpan ServiceStateTimeout = TimeSpan.FromSeconds(0.5);

    // Teams gives up after 10 to 15 seconds and sends the activity again.
    private static readonly TimeSpan TurnLimit = TimeSpan.FromSeconds(9);

    public CancellationTokenSource Start()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStopping);
        limit.CancelAfter(TurnLimit);
        return limit;
    }
}
