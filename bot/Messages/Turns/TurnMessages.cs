using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages.Turns;

public sealed record YourOrganisationIsNotSetUp : Sentence;

public sealed record YourAccountIsUnknown : Sentence;

public sealed record AskInPersonalChat : Sentence;

public sealed record TryAgainInAMinute : Sentence;

public sealed record OperatorNeeded : Sentence;

public sealed record UnexpectedError : Sentence;

public sealed record NothingIsPublished : Sentence;

public sealed record ItemNotPublished(string Name) : Sentence;

public sealed record LateListForOfficeOnly : Sentence;

public sealed record KpiNameMissing : Sentence;

public sealed record ObjectiveNameMissing : Sentence;

public sealed record GreetingKeywords : Sentence;

public sealed record HelpKeywords : Sentence;

public sealed record DueKeywords : Sentence;

public sealed record ScorecardKeywords : Sentence;

public sealed record KpiKeywords : Sentence;

public sealed record ObjectiveKeywords : Sentence;

public sealed record LateKeywords : Sentence;
