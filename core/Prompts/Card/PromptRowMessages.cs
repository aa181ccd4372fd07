using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

public sealed record TextIsNotANumber(string Text) : Sentence;

public sealed record DidYouMeanNumber(string Text, string Meant) : Sentence;

public sealed record TypedNumberIsAmbiguous(string Text, string One, string Other) : Sentence;

public sealed record BothRatePartsRequired : Sentence;

public sealed record BothTicksSet : Sentence;

public sealed record NumberAndNoChangeGiven(string Number) : Sentence;

public sealed record NumberAndNotAvailableGiven(string Number) : Sentence;

public sealed record ConfirmValue(KpiActualText Typed, KpiActualText Last) : Sentence;

public sealed record ConfirmFirstValue(KpiActualText Typed) : Sentence;

public sealed record AlreadyReportedByYou(KpiActualText Held, DateTimeOffset At) : Sentence;

public sealed record ReportedByAnother(KpiActualText Held, PersonId By, DateTimeOffset At) : Sentence;

public sealed record LastActual(PeriodAbbreviation Period, IFormattable Value) : Sentence;

public sealed record FirstValue : Sentence;

public sealed record PlainActual(KpiActualText Value) : Sentence;

public sealed record PreviousActual(IFormattable Value) : Sentence;

public sealed record RestatedFrom(KpiActualText Value) : Sentence;

public sealed record QuotedNote(string Note) : Sentence;

public sealed record TargetText(KpiValueText Target) : Sentence;

public sealed record TargetRangeText(KpiValueText Lower, KpiValueText Upper) : Sentence;

public sealed record StatusText(string Status) : Sentence;

public sealed record RisingForMonths(int Count) : Sentence;

public sealed record FallingForMonths(int Count) : Sentence;

public sealed record RoseInARow(int Count) : Sentence;

public sealed record FellInARow(int Count) : Sentence;

public sealed record ObjectiveScoreChanged(string Objective, decimal Was, decimal Becomes) : Sentence;

public sealed record ObjectiveFirstScore(string Objective, decimal Score) : Sentence;

public sealed record NoChangeLabel(IFormattable Value) : Sentence;

public sealed record ExplanationLabel : Sentence;

public sealed record CorrectionReasonLabel : Sentence;

public sealed record NoteOrReasonLabel : Sentence;

public sealed record ValuesReportedByOthers(int Count) : Sentence;

public sealed record DeclineLabel : Sentence;

public sealed record DeclineNoteLabel : Sentence;

public sealed record PlainText(string Text) : Sentence;

public sealed record ReportedBy(PersonId By, DateTimeOffset At) : Sentence;

public sealed record AttestationDeclinedBecause(PersonId By, string Note) : Sentence;

public sealed record RedNeedsExplanation(KpiActualText Value) : Sentence;

public sealed record ChooseStepLabel : Sentence;

public sealed record NumeratorLabel : Sentence;

public sealed record DenominatorLabel : Sentence;

public sealed record NamedDenominatorLabel(string Things) : Sentence;

public sealed record ValueInUnitLabel(string Unit) : Sentence;

public sealed record ValueLabel : Sentence;

public sealed record NameAndPeriod(string Name, PeriodName Period) : Sentence;

public sealed record NotAvailableYetLabel : Sentence;

public sealed record TicksLabel : Sentence;
