namespace StratexTeams.Core.Effects;

/// <summary>What the outside answered, where it answered clearly.</summary>
public abstract record Delivery
{
    private Delivery() { }

    public sealed record Delivered(string ExternalId) : Delivery;

    /// <summary>Not sent, and it never will be.</summary>
    public sealed record Refused(string Reason) : Delivery;

    /// <summary>Not sent, and nothing else is to be sent before <paramref name="Until"/>.</summary>
    public sealed record Throttled(DateTimeOffset Until) : Delivery;
}
