using StratexTeams.Core.Words;

namespace StratexTeams.Core.Exchange;

/// <summary>Where in a file something stands.</summary>
public abstract record ImportPlace : Sentence;

public sealed record InSheet(string Sheet) : ImportPlace;

public sealed record InRow(string Sheet, int Row) : ImportPlace;

public sealed record InCell(string Sheet, int Row, string Column) : ImportPlace;
