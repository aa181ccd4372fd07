using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record SkipToContent : Sentence;

public sealed record PagesOfThisApp : Sentence;

public sealed record NoOrganisationYet : Sentence;

public sealed record OrganisationIsComposed : Sentence;

public sealed record ScorecardPlace : Sentence;

public sealed record DuePlace : Sentence;

public sealed record LatePlace : Sentence;

public sealed record PlanPlace : Sentence;

public sealed record StartPlace : Sentence;

public sealed record NotForYouTitle : Sentence;

public sealed record BackToScorecard : Sentence;

public sealed record SignInTitle : Sentence;

public sealed record SigningIn : Sentence;

public sealed record SignInNeedsTeams : Sentence;

public sealed record SignInNeedsScripts : Sentence;

public sealed record SignInIsNotKept : Sentence;

public sealed record TitleOf(string Name) : Sentence;
