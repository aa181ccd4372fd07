using StratexTeams.Core.EventLog;

namespace StratexTeams.Bot.Auth;

/// <summary>The person that a token stands for, or why it stands for none.</summary>
internal abstract record CallerIdentity
{
    private CallerIdentity()
    {
    }

    public sealed record Known(Caller Caller) : CallerIdentity;

    /// <param name="Status">401 when another token would help, 403 when it would not.</param>
    public sealed record Refused(int Status, Rejection Reason) : CallerIdentity;
}
