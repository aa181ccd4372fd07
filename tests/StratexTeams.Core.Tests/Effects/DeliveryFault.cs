namespace StratexTeams.Core.Tests.Effects;

/// <summary>What happens to one message that a sender sends.</summary>
public enum DeliveryFault
{
    Delivered,
    Refused,

    /// <summary>Not sent: the messenger asks the sender to wait.</summary>
    Throttled,

    /// <summary>The message reached its recipient, but the reply was lost.</summary>
    ReplyLost,

    /// <summary>The message was lost on the way, and there was no reply.</summary>
    RequestLost,

    /// <summary>The sender process crashes before the message is sent.</summary>
    CrashBefore,

    /// <summary>The sender process crashes after the message reached its recipient.</summary>
    CrashAfter,
}
