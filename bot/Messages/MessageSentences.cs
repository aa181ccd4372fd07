using StratexTeams.Core.Words;

namespace StratexTeams.Bot.Messages;

public sealed record YourOrganisationIsNotSetUp : Sentence;

public sealed record YourAccountIsUnknown : Sentence;

public sealed record AskInPersonalChat : Sentence;

public sealed record AskAgainInAMinute : Sentence;

public sealed record TheOperatorIsNeeded : Sentence;

public sealed record SomethingWentWrongHere : Sentence;

public sealed record NothingIsPublished : Sentence;

public sealed record ThisIsNotPublished(string Name) : Sentence;

public sealed record LateIsForTheOffice : Sentence;

public sealed record NameOneKpi : Sentence;

public sealed record NameOneObjective : Sentence;

public sealed record WordsForHello : Sentence;

public sealed record WordsForHelp : Sentence;

public sealed record WordsForDue : Sentence;

public sealed record WordsForScorecard : Sentence;

public sealed record WordsForKpi : Sentence;

public sealed record WordsForObjective : Sentence;

public sealed record WordsForLate : Sentence;
