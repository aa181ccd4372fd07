namespace StratexTeams.Core.Effects;

/// <summary>What Teams answered to a message, where it gave a clear answer.</summary>
public abstract record Delivery
{
    private Delivery() { }

    public sealed record Delivered(string ExternalId) : Delivery;

    /// <summary>Not sent, and a retry would be refused too.</summary>
    public sealed record Refused(string Reason) : Delivery;

    /// <summary>Not sent: no message may be sent before <paramref name="Until"/>.</summary>
    public sealed record Throttled(DateTimeOffset Until) : Delivery;
}
