using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

public sealed record OneValueToAttest : Sentence;

public sealed record ValuesToAttest(int Count) : Sentence;

public sealed record OneValueDue(PeriodName Period) : Sentence;

public sealed record ValuesDueForPeriod(PeriodName Period, int Count) : Sentence;

public sealed record ValuesDue(int Count) : Sentence;

public sealed record PromptSummary(string Title, DateOnly Due) : Sentence;

public sealed record AttestationConfirmation : Sentence;

public sealed record CorrectionInstructions : Sentence;

public sealed record NewerCardBelow : Sentence;

public sealed record ValuesRecordedForPeriod(int Done, int Count, PeriodName Period) : Sentence;

public sealed record ValuesRecorded(int Done, int Count) : Sentence;

public sealed record DoneAndOpen(int Done, int Open) : Sentence;

public sealed record CardDueBy(DateOnly Day, string Time) : Sentence;

public sealed record LinesShown(int First, int Last, int Count) : Sentence;

public sealed record LeaveBlank : Sentence;

public sealed record CardNotSaved : Sentence;

public sealed record CardIsFull : Sentence;

public sealed record NothingWasFilledIn : Sentence;

public sealed record NothingRecordedYet : Sentence;

public sealed record AttestOneLabel : Sentence;

public sealed record AttestRemainingLabel : Sentence;

public sealed record OpenMyItems : Sentence;

public sealed record SendAndAttest : Sentence;

public sealed record ShowPreview : Sentence;

public sealed record SendAttestLater : Sentence;

public sealed record NextPage : Sentence;

public sealed record BackToTheCard : Sentence;

public sealed record ShowOpen(int Count) : Sentence;

public sealed record AttestNow(int Count) : Sentence;

public sealed record CorrectOrNote : Sentence;

public sealed record AskForARestatement : Sentence;

public sealed record RestatementByOffice(string Names) : Sentence;

public sealed record NobodyMayRestate : Sentence;

public sealed record RestatementInstructions : Sentence;

public sealed record PeriodIsLockedNow(PeriodName Period) : Sentence;

public sealed record OpenScorecardPage : Sentence;

public sealed record RecordedByYou(DateTimeOffset At) : Sentence;

public sealed record AttestedCount(int Count) : Sentence;

public sealed record InRecord(long Record) : Sentence;

public sealed record InRecords(long First, long Last) : Sentence;

public sealed record MoreValuesRecorded(int Count) : Sentence;

public sealed record LinesStillOpen(int Count) : Sentence;

public sealed record DeferredLineLabel(string Name) : Sentence;

public sealed record AskedToAttest(PersonId Person, string Name) : Sentence;

public sealed record ReturnedTo(string Name, PersonId Person) : Sentence;

public sealed record ChangeDeferralDays : Sentence;

public sealed record NothingDue : Sentence;

public sealed record YourCardIsBelow : Sentence;
