namespace StratexTeams.Core.EventLog;

public sealed record TooLongToRecord(int Kilobytes) : Rejection("record-too-long")
{
    public static readonly TooLongToRecord AnyRecord = new(AppendBounds.RecordBytes / 1024);
}
