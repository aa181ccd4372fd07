namespace StratexTeams.Bot.Messages;

/// <summary>How long a turn may take. It ends with the host or by itself, and not with the caller's connection: a click is not undone by a closed laptop.</summary>
internal sealed class TurnTime(IHostApplicationLifetime host)
{
    // Teams gives up after some 10 to 15 seconds and sends the same once more.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(9);

    public CancellationTokenSource Begin()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(host.ApplicationStopping);
        limit.CancelAfter(Limit);
        return limit;
    }
}
