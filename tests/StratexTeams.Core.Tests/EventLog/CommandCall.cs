using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>One call that submitted a command: logical times of the call and of its return, and the outcome.</summary>
public sealed record CommandCall(Submission Submission, long Invoked, long Returned, CallOutcome Told)
{
    /// <summary>The facts in the outcome of a call that was done; empty when the command had been handled before.</summary>
    public IReadOnlyList<DomainEvent> Facts { get; init; } = [];

    /// <summary>Number of records in the state that the outcome held, and the hash of the last of them; null when there was no
    /// state.</summary>
    public (long Next, Sha256 Head)? Shown { get; init; }
}
