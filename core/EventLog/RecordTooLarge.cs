namespace StratexTeams.Core.EventLog;

public sealed record RecordTooLarge(int Kilobytes) : Rejection("record-too-long")
{
    public static readonly RecordTooLarge AnyRecord = new(AppendBounds.MaxRecordBytes / 1024);
}
