using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange;

/// <summary>A location in an imported file.</summary>
public abstract record ImportPlace : Sentence;

public sealed record InSheet(string Sheet) : ImportPlace;

public sealed record InRow(string Sheet, int Row) : ImportPlace;

public sealed record InCell(string Sheet, int Row, string Column) : ImportPlace;
