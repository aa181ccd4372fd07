namespace StratexTeams.Bot.Messages;

/// <summary>How long a turn may take. It ends with the host or by itself, and not with the caller's connection: a click is not undone by a closed laptop.</summary>
internal sealed class TurnTime(IHostApplicationLifetime host)
{
    /// <summary>How long a press waits for the store before it is answered without it. What was begun is still done, and pressing again does it once.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>How long to ask what was known a moment ago and hardly changes. Both together are the two seconds that Teams expects an answer in.</summary>
    public static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(0.5);

    // Teams gives up after some 10 to 15 seconds and sends the same once more.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(9);

    public CancellationTokenSource Begin()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStopping);
        limit.CancelAfter(Limit);
        return limit;
    }
}
