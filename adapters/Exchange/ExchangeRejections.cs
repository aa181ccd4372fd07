using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Exchange;

public sealed record NoSuchFile(string File) : Rejection("file-not-found");

public sealed record FileNotRead(string File, string Reason) : Rejection("file-unreadable");

public sealed record FileIsTooLarge(long Megabytes) : Rejection("file-too-large");

public sealed record UnpacksTooLarge(long Megabytes) : Rejection("unpacked-file-too-large");

public sealed record TooManyEntries(int Most) : Rejection("too-many-entries");

public sealed record TooManyRows(int Most) : Rejection("too-many-rows");

public sealed record TooManyColumns(int Most) : Rejection("too-many-columns");

public sealed record TooManyCells(int Most) : Rejection("too-many-cells");

public sealed record CellIsTooLong(string Sheet, int Row, int Most) : Rejection("cell-too-long");

public sealed record InvalidWorkbook(string File) : Rejection("not-a-workbook");

public sealed record NotUtf8() : Rejection("not-utf8");

public sealed record QuoteNotClosed(long Row) : Rejection("unclosed-quote");

public sealed record MergedCells(string Range) : Rejection("merged-cells");

public sealed record MappingTooLarge(int Kilobytes) : Rejection("mapping-too-large");

public sealed record WorkbookExists(string File) : Rejection("workbook-exists");

public sealed record WorkbookNotWritten(string File, string Reason) : Rejection("workbook-not-written");

public sealed record TextTooLongForACell(string Sheet, int Row, int Most) : Rejection("text-too-long-for-cell");
