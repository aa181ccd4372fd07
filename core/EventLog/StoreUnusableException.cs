namespace StratexTeams.Core.EventLog;

/// <summary>The store is there, but not one that this program can use, and trying again will not help.</summary>
public sealed class StoreUnusableException(Rejection reason, Exception? cause = null) : Exception(reason.ToString(), cause)
{
    public Rejection Reason => reason;
}
