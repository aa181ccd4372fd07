using StratexTeams.Core.EventLog.Log;

namespace StratexTeams.Core.EventLog.Writing;

public sealed record RecordTooLarge(int Kilobytes) : Rejection("record-too-long")
{
    public static readonly RecordTooLarge AnyRecord = new(AppendBounds.MaxRecordBytes / 1024);
}
