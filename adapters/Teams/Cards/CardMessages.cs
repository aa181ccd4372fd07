using StratexTeams.Core.Words;

namespace StratexTeams.Adapters.Teams.Cards;

public sealed record PeriodFromTo(string From, string To) : Sentence;

public sealed record ButtonDue : Sentence;

public sealed record ButtonScorecard : Sentence;

public sealed record ButtonHelp : Sentence;

public sealed record ButtonLate : Sentence;

public sealed record ButtonOpenPage : Sentence;

public sealed record Greeting(string Name) : Sentence;

public sealed record GreetingExplains : Sentence;

public sealed record NothingWaits : Sentence;

public sealed record OneWaits : Sentence;

public sealed record SeveralWait(int Count) : Sentence;

public sealed record HelpHeading : Sentence;

public sealed record HelpUnknown(string Said) : Sentence;

public sealed record HelpNearest(string Said, string Nearest) : Sentence;

public sealed record HelpUnknownPress : Sentence;

public sealed record HelpDue : Sentence;

public sealed record HelpScorecard : Sentence;

public sealed record HelpKpi : Sentence;

public sealed record HelpObjective : Sentence;

public sealed record HelpLate : Sentence;

public sealed record HelpHelp : Sentence;

public sealed record ScorecardHeading(string Period) : Sentence;

public sealed record ScorecardPlan(string Score) : Sentence;

public sealed record ScorecardReported : Sentence;

public sealed record ScorecardKnown : Sentence;

public sealed record KpiLatest(string Period, string Figure, string Status) : Sentence;

public sealed record KpiHasNoValue : Sentence;

public sealed record KpiTarget(string Target) : Sentence;

public sealed record KpiTargetRange(string From, string To) : Sentence;

public sealed record KpiRises : Sentence;

public sealed record KpiFalls : Sentence;

public sealed record KpiIsLevel : Sentence;

public sealed record KpiAttested : Sentence;

public sealed record KpiVerified : Sentence;

public sealed record KpiNotAttested : Sentence;

public sealed record ObjectiveScore(string Period, string Status, string Score) : Sentence;

public sealed record SeveralMatch(string Text) : Sentence;

public sealed record NoneMatches(string Text) : Sentence;

public sealed record NamesAreClose : Sentence;

public sealed record MoreMatch(int Count) : Sentence;

public sealed record LateHeading : Sentence;

public sealed record CardNobodyIsLate : Sentence;

public sealed record LateLine(int Count, string Since) : Sentence;

public sealed record MoreAreLate(int Count) : Sentence;
