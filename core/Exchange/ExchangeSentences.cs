using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange;

/// <summary>Nothing to worry about, and good to know: a heading we do not read.</summary>
public sealed record ColumnNotUsed(string Column) : Sentence;

public sealed record SheetNotUsed : Sentence;

/// <summary>What an import comes to in one sheet, counted in rows.</summary>
public sealed record SheetTally(string Sheet, int Added, int Changed, int Same, int Refused) : Sentence;
