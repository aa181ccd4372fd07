namespace StratexTeams.Core.EventLog;

/// <summary>The store was reached but this program cannot use it (another format or environment). A retry does not help.</summary>
public sealed class StoreUnusableException(Rejection reason, Exception? cause = null) : Exception(reason.ToString(), cause)
{
    public Rejection Reason => reason;
}
