namespace StratexTeams.Core.EventLog.Log;

/// <summary>The store cannot be opened, is damaged, or was written by a newer version. A retry does not help.</summary>
public sealed class StoreUnusableException(Rejection reason, Exception? cause = null) : Exception(reason.ToString(), cause)
{
    public Rejection Reason => reason;
}
