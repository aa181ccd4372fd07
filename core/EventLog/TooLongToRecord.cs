namespace StratexTeams.Core.EventLog;

public sealed record TooLongToRecord(int Kilobytes) : Rejection
{
    public static readonly TooLongToRecord AnyRecord = new(AppendBounds.RecordBytes / 1024);
}
