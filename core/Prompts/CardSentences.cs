using StratexTeams.Core.EventLog;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

public sealed record OneValueToAttest : Sentence;

public sealed record ValuesToAttest(int Count) : Sentence;

public sealed record OneNumber(PeriodName Period) : Sentence;

public sealed record NumbersOfPeriod(PeriodName Period, int Count) : Sentence;

public sealed record NumbersDue(int Count) : Sentence;

public sealed record PromptSummary(string Title, DateOnly Due) : Sentence;

public sealed record AttestingSays : Sentence;

public sealed record CorrectWhatIsWrong : Sentence;

public sealed record AnsweredBelow : Sentence;

public sealed record NumbersRecorded(int Done, int Count, PeriodName Period) : Sentence;

public sealed record NumbersRecordedOfSeveral(int Done, int Count) : Sentence;

public sealed record DoneAndToGo(int Done, int Open) : Sentence;

public sealed record CardDueBy(DateOnly Day, string Time) : Sentence;

public sealed record ShownOf(int First, int Last, int Count) : Sentence;

public sealed record LeaveBlank : Sentence;

public sealed record CardNotSaved : Sentence;

public sealed record CardIsFull : Sentence;

public sealed record NothingWasFilledIn : Sentence;

public sealed record NothingRecordedYet : Sentence;

public sealed record AttestIt : Sentence;

public sealed record AttestTheRest : Sentence;

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

public sealed record RestatementIsTheOffices(string Names) : Sentence;

public sealed record RestatementIsNobodys : Sentence;

public sealed record RestatementTells : Sentence;

public sealed record PeriodIsClosedNow(PeriodName Period) : Sentence;

public sealed record OpenScorecardPage : Sentence;

public sealed record ByYou(DateTimeOffset At) : Sentence;

public sealed record SoManyAttested(int Count) : Sentence;

public sealed record InRecord(long Record) : Sentence;

public sealed record InRecords(long First, long Last) : Sentence;

public sealed record MoreAreRecorded(int Count) : Sentence;

public sealed record StillOpen(int Count) : Sentence;

public sealed record AskedAgain(string Name) : Sentence;

public sealed record AskedToAttest(PersonId Person, string Name) : Sentence;

public sealed record GoesBackTo(string Name, PersonId Person) : Sentence;

public sealed record MoveTheDays : Sentence;

public sealed record NothingToAnswer : Sentence;

public sealed record YourCardIsBelow : Sentence;
