using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record ObjectiveHead(string Objective, string Month, string Owner) : Sentence;

public sealed record WhyItScoresSo : Sentence;

public sealed record ContributionsCaption(string Objective) : Sentence;

public sealed record WeightColumn : Sentence;

public sealed record ContributionColumn : Sentence;

public sealed record DoesNotCount : Sentence;

public sealed record NoMeasureYet(string Measure, string Objective) : Sentence;

public sealed record ItLeadsTo : Sentence;

public sealed record ItRestsOn : Sentence;

public sealed record LeadsToNothing : Sentence;

public sealed record RestsOnNothing : Sentence;

public sealed record AgreedActions : Sentence;

public sealed record NoAgreedActions : Sentence;

public sealed record ActionLine(string Text, string Owner, string Day) : Sentence;

public sealed record ActionIsOverdue : Sentence;

public sealed record ActionIsDone(string Day) : Sentence;

public sealed record ActionIsDropped(string Day) : Sentence;
