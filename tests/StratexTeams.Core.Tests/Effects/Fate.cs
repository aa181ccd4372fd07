namespace StratexTeams.Core.Tests.Effects;

/// <summary>What becomes of one message.</summary>
public enum Fate
{
    Delivered,
    Refused,

    /// <summary>Not sent; the outside wants a pause.</summary>
    Throttled,

    /// <summary>It reached its recipient, and nobody said so.</summary>
    ReplyLost,

    /// <summary>It reached nobody, and nobody said so.</summary>
    RequestLost,

    /// <summary>The sender's process ends before it went out.</summary>
    CrashBefore,

    /// <summary>The sender's process ends after it reached its recipient.</summary>
    CrashAfter,
}
