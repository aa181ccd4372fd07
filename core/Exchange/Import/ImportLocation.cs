using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange.Import;

/// <summary>A location in an imported file.</summary>
public abstract record ImportLocation : Sentence;

public sealed record InSheet(string Sheet) : ImportLocation;

public sealed record InRow(string Sheet, int Row) : ImportLocation;

public sealed record InCell(string Sheet, int Row, string Column) : ImportLocation;
