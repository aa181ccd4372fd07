using StratexTeams.Core.EventLog;
using StratexTeams.Core.Exchange.Import;

namespace StratexTeams.Core.Exchange;

/// <summary>Something is wrong with a file, so nothing of it was taken.</summary>
public sealed record ImportRefused(ImportProblems Problems) : Rejection("import-refused");

public sealed record NoSheetRecognised(string Sheets) : Rejection("no-sheet-recognised");

public sealed record ColumnIsMissing(string Column) : Rejection("column-missing");

public sealed record DuplicateHeading(string Column) : Rejection("duplicate-heading");

public sealed record CellIsEmpty() : Rejection("cell-empty");

/// <summary>What a spreadsheet shows where a formula failed, as "#REF!".</summary>
public sealed record CellHasFormulaError(string Shown) : Rejection("cell-error");

public sealed record NotANumber(string Text) : Rejection("cell-not-a-number");

/// <summary>A text such as 1.234, which is one number on the Continent and another in Britain.</summary>
public sealed record NumberIsAmbiguous(string Text, decimal One, decimal Other) : Rejection("cell-ambiguous-number");

public sealed record NotAWholeNumber(string Text) : Rejection("cell-not-a-whole-number");

public sealed record NotADate(string Text) : Rejection("cell-not-a-date");

public sealed record NotAPeriod(string Text) : Rejection("cell-not-a-period");

public sealed record NotYesOrNo(string Text) : Rejection("cell-not-yes-or-no");

public sealed record NotOneOf(string Text, string Choices) : Rejection("cell-unknown-choice");

public sealed record NotAMailAddress(string Text) : Rejection("cell-not-a-mail-address");

public sealed record NotAChoiceStep(string Text) : Rejection("cell-not-a-choice-step");

public sealed record SeveralValuesInRow() : Rejection("duplicate-value");

public sealed record DuplicateRowDiffers(string Id, int Row) : Rejection("conflicting-rows");

public sealed record MethodNeedsColumn(string Method, string Column) : Rejection("method-needs-column");

public sealed record MappingIsInvalid(long Line, string Path) : Rejection("mapping-unreadable");

public sealed record NotADecimalSign(string Text) : Rejection("invalid-decimal-sign");

public sealed record MappingNamesUnknownSheet(string Sheet, string Sheets) : Rejection("mapping-unknown-sheet");

public sealed record MappingNamesUnknownColumn(string Sheet, string Column, string Columns) : Rejection("mapping-unknown-column");

public sealed record MappingLacksColumn(string Sheet, string Column) : Rejection("mapping-lacks-column");

public sealed record MappingNeedsOneSource(string Sheet, string Column) : Rejection("mapping-needs-one-source");

public sealed record MappedSheetNotFound() : Rejection("mapping-sheet-not-in-file");
