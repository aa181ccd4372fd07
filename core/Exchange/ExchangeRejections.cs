using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Exchange;

/// <summary>Something is wrong with a file, so nothing of it was taken.</summary>
public sealed record ImportRefused(ImportProblems Problems) : Rejection;

public sealed record NoSheetRecognised(string Sheets) : Rejection;

public sealed record ColumnIsMissing(string Column) : Rejection;

public sealed record HeadingTwice(string Column) : Rejection;

public sealed record CellIsEmpty : Rejection;

/// <summary>What a spreadsheet shows where a formula failed, as "#REF!".</summary>
public sealed record CellIsFaulty(string Code) : Rejection;

public sealed record NotANumber(string Text) : Rejection;

/// <summary>A text such as 1.234, which is one number on the Continent and another in Britain.</summary>
public sealed record NumberReadsTwoWays(string Text, decimal One, decimal Other) : Rejection;

public sealed record NotAWholeNumber(string Text) : Rejection;

public sealed record NotADate(string Text) : Rejection;

public sealed record NotAPeriod(string Text) : Rejection;

public sealed record NotYesOrNo(string Text) : Rejection;

public sealed record NotOneOf(string Text, string Choices) : Rejection;

public sealed record NotAMailAddress(string Text) : Rejection;

public sealed record NotAChoiceStep(string Text) : Rejection;

public sealed record ValueGivenTwice : Rejection;

public sealed record GivenDifferently(string Id, int Row) : Rejection;

public sealed record MethodNeeds(string Method, string Column) : Rejection;

public sealed record MappingNotRead(long Line, string Path) : Rejection;

public sealed record NotADecimalSign(string Text) : Rejection;

public sealed record MappingNamesNoSheet(string Sheet, string Sheets) : Rejection;

public sealed record MappingNamesNoColumn(string Sheet, string Column, string Columns) : Rejection;

public sealed record MappingLacksColumn(string Sheet, string Column) : Rejection;

public sealed record MappingNeedsOneSource(string Sheet, string Column) : Rejection;

public sealed record MappingFindsNoSheet : Rejection;
