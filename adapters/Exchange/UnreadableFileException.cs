using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Exchange;

/// <summary>The file cannot be read or written. Caught where the file was opened, and answered with its reason.</summary>
internal sealed class UnreadableFileException(Rejection reason) : Exception(reason.Code)
{
    public Rejection Reason => reason;
}
