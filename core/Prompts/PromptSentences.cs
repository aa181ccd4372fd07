using StratexTeams.Core.EventLog;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

public sealed record IsNoNumber(string Text) : Sentence;

public sealed record NotANumberButAlmost(string Text, string Meant) : Sentence;

public sealed record ReadsTwoWays(string Text, string One, string Other) : Sentence;

public sealed record BothPartsPlease : Sentence;

public sealed record WhichTick : Sentence;

public sealed record NumberOrNoChange(string Number) : Sentence;

public sealed record NumberOrNotYet(string Number) : Sentence;

public sealed record IsThatRight(KpiReading Typed, KpiReading Last) : Sentence;

public sealed record IsThatRightAtAll(KpiReading Typed) : Sentence;

public sealed record HeldByYou(KpiReading Held, DateTimeOffset At) : Sentence;

public sealed record HeldMeanwhile(KpiReading Held, PersonId By, DateTimeOffset At) : Sentence;

public sealed record LastFigure(PeriodAbbreviation Period, IFormattable Value) : Sentence;

public sealed record FirstValue : Sentence;

public sealed record PlainReading(KpiReading Value) : Sentence;

public sealed record WasBefore(IFormattable Value) : Sentence;

public sealed record RestatedFrom(KpiReading Value) : Sentence;

public sealed record SaidOfIt(string Note) : Sentence;

public sealed record TargetToMeet(KpiFigure Target) : Sentence;

public sealed record RangeToMeet(KpiFigure Lower, KpiFigure Upper) : Sentence;

public sealed record StatusNow(string Status) : Sentence;

public sealed record RisingForMonths(int Count) : Sentence;

public sealed record FallingForMonths(int Count) : Sentence;

public sealed record RoseInARow(int Count) : Sentence;

public sealed record FellInARow(int Count) : Sentence;

public sealed record ObjectiveMoved(string Objective, decimal Was, decimal Becomes) : Sentence;

public sealed record ObjectiveScored(string Objective, decimal Score) : Sentence;

public sealed record NoChangeTick(IFormattable Value) : Sentence;

public sealed record WhyAndWhatNext : Sentence;

public sealed record ReasonForTheChange : Sentence;

public sealed record NoteOrReason : Sentence;

public sealed record ValuesOfOthers(int Count) : Sentence;

public sealed record CannotAttest : Sentence;

public sealed record NoteForDeclined : Sentence;

public sealed record PlainText(string Text) : Sentence;

public sealed record KeyedBy(PersonId By, DateTimeOffset At) : Sentence;

public sealed record DeclinedBecause(PersonId By, string Note) : Sentence;

public sealed record RecordedAndRed(KpiReading Value) : Sentence;

public sealed record ChooseAStep : Sentence;

public sealed record NumeratorLabel : Sentence;

public sealed record DenominatorLabel : Sentence;

public sealed record OfThese(string Things) : Sentence;

public sealed record ValueIn(string Measure) : Sentence;

public sealed record ValueLabel : Sentence;

public sealed record NameAndPeriod(string Name, PeriodName Period) : Sentence;

public sealed record NotYetTick : Sentence;

public sealed record OrTick : Sentence;
