using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Exchange;

/// <summary>The file cannot be taken as a whole; it is caught where the file was opened.</summary>
internal sealed class UnreadableFileException(Rejection reason) : Exception(reason.GetType().Name)
{
    public Rejection Reason => reason;
}
