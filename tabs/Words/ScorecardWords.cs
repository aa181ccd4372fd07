using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record FromTo(string From, string To) : Sentence;

public sealed record ScorecardTitle(string Month) : Sentence;

public sealed record ScorecardAsReported(string Day) : Sentence;

public sealed record ScorecardAsKnown : Sentence;

public sealed record ScorecardIsOpen : Sentence;

public sealed record ScorecardMonthLabel : Sentence;

public sealed record ShowMonth : Sentence;

public sealed record EarlierMonth(string Month) : Sentence;

public sealed record LaterMonth(string Month) : Sentence;

public sealed record GroupedBy : Sentence;

public sealed record ByUnit : Sentence;

public sealed record WhichFigures : Sentence;

public sealed record ReportedFigures : Sentence;

public sealed record KnownFigures : Sentence;

public sealed record WholePlan : Sentence;

public sealed record MeasuresInside(int Count, string Measure) : Sentence;

public sealed record MeasuresOfGroup(string Group) : Sentence;

public sealed record ValueColumn : Sentence;

public sealed record TargetColumn : Sentence;

public sealed record StatusColumn : Sentence;

public sealed record BelongsToNoUnit : Sentence;

public sealed record ServesNoObjective(string Objective) : Sentence;

public sealed record NothingPublishedYet : Sentence;

public sealed record NothingPublishedForTheOffice : Sentence;

public sealed record NothingInThePlanYet : Sentence;

public sealed record GoToPlan : Sentence;

public sealed record GoToStart : Sentence;

public sealed record OpenMonth(string Month) : Sentence;

public sealed record HeldAtAmberByCriticalKpi : Sentence;

public sealed record CriticalKpiIsRed : Sentence;

public sealed record EarlierScoresCarriedForward(string Share) : Sentence;

public sealed record RestatedAndNotAttested : Sentence;

public sealed record NotDueYet : Sentence;

public sealed record ValuePending : Sentence;

public sealed record ValueMissing : Sentence;

public sealed record ValueMissingAndStale : Sentence;

public sealed record HasNothingToMeasure : Sentence;

public sealed record ValueProvisional : Sentence;

public sealed record NotAttestedYet : Sentence;

public sealed record ValueRestated : Sentence;
