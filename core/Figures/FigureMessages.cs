using StratexTeams.Core.Words;

namespace StratexTeams.Core.Figures;

public sealed record RateWithParts(string Figure, string Numerator, string Denominator) : Sentence;

public sealed record RateOverNothing(string Numerator) : Sentence;

public sealed record NoValueYet : Sentence;

public sealed record NoValueDue : Sentence;

public sealed record ValueWithheld : Sentence;

public sealed record NothingToMeasure : Sentence;

public sealed record ValueNotReady : Sentence;

public sealed record StatusIsGreen : Sentence;

public sealed record StatusIsAmber : Sentence;

public sealed record StatusIsRed : Sentence;

public sealed record StatusHasNoData : Sentence;

public sealed record StatusIsNotScored : Sentence;

public sealed record ScoreAttested(string Score, string Attested) : Sentence;

public sealed record ScorePartlyReported(string Score, string Attested, string Covered) : Sentence;

public sealed record ScoreLacksData : Sentence;

public sealed record ScoreIsBlocked : Sentence;

public sealed record ScoreNothingDue : Sentence;

public sealed record ScoreIsNotRolledUp : Sentence;
