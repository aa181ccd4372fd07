using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Exchange;

public sealed record NoSuchFile(string File) : Rejection;

public sealed record FileNotRead(string File, string Reason) : Rejection;

public sealed record FileIsTooLarge(long Megabytes) : Rejection;

public sealed record UnpacksTooLarge(long Megabytes) : Rejection;

public sealed record TooManyEntries(int Most) : Rejection;

public sealed record TooManyRows(int Most) : Rejection;

public sealed record TooManyColumns(int Most) : Rejection;

public sealed record TooManyCells(int Most) : Rejection;

public sealed record CellIsTooLong(string Sheet, int Row, int Most) : Rejection;

public sealed record NotAWorkbook(string File) : Rejection;

public sealed record NotUtf8 : Rejection;

public sealed record QuoteNotClosed(long Row) : Rejection;

public sealed record CellsAreMerged(string Range) : Rejection;

public sealed record MappingTooLarge(int Kilobytes) : Rejection;

public sealed record WorkbookExists(string File) : Rejection;

public sealed record WorkbookNotWritten(string File, string Reason) : Rejection;

public sealed record TextTooLongForACell(string Sheet, int Row, int Most) : Rejection;
