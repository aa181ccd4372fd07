using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Tests.EventLog;

/// <summary>One caller's view of one submission: when it was asked, when it was answered, and what.</summary>
public sealed record Attempt(Submission Submission, long Invoked, long Returned, Told Told)
{
    /// <summary>What a caller was told who was told that it is done; empty when it was handled before.</summary>
    public IReadOnlyList<DomainEvent> Facts { get; init; } = [];

    /// <summary>How much of the log the caller was shown, and the hash at its end.</summary>
    public (long Next, Sha256 Head)? Shown { get; init; }
}
