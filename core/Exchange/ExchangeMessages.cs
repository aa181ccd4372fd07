using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange;

/// <summary>A remark: the import does not know this heading and ignores the column.</summary>
public sealed record ColumnNotUsed(string Column) : Sentence;

public sealed record SheetNotUsed : Sentence;

/// <summary>How many rows of one sheet an import adds, changes, leaves unchanged or refuses.</summary>
public sealed record SheetCounts(string Sheet, int Added, int Changed, int Same, int Refused) : Sentence;
