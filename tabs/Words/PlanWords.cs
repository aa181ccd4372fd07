using StratexTeams.Core.Words;

namespace StratexTeams.Tabs.Words;

public sealed record PlanOfThisVersion(int Version) : Sentence;

public sealed record PlanIsADraft : Sentence;

public sealed record PlanIsADraftToRead : Sentence;

public sealed record PlanWasSaved : Sentence;

public sealed record AgreeTitle : Sentence;

public sealed record AgreeMeans(int Objectives, int Arrows) : Sentence;

public sealed record AgreeCannotBeUndone : Sentence;

public sealed record AgreeNow : Sentence;

public sealed record GoOnWriting : Sentence;

public sealed record DraftEndTitle : Sentence;

public sealed record DraftEndIs : Sentence;

public sealed record SeeWhatAgreeingMeans : Sentence;

public sealed record StatementsTitle : Sentence;

public sealed record SaveStatements : Sentence;

public sealed record MissionLabel : Sentence;

public sealed record MissionHint : Sentence;

public sealed record VisionLabel : Sentence;

public sealed record VisionHint : Sentence;

public sealed record ValuesLabel : Sentence;

public sealed record ValuesHint : Sentence;

public sealed record LevelTitle(string Level) : Sentence;

public sealed record NameLabel : Sentence;

public sealed record PlaceLabel : Sentence;

public sealed record PlaceHint : Sentence;

public sealed record AddOne(string Level) : Sentence;

public sealed record AddButton : Sentence;

public sealed record SaveButton : Sentence;

public sealed record RetireButton : Sentence;

public sealed record RemoveButton : Sentence;

public sealed record WeightLabel : Sentence;

public sealed record WeightHint : Sentence;

public sealed record ExecutiveLabel : Sentence;

public sealed record ChooseOne : Sentence;

public sealed record FirstThemesAndPerspectives(string Theme, string Perspective) : Sentence;

public sealed record ObjectiveNameHint : Sentence;

public sealed record ArrowsTitle : Sentence;

public sealed record ArrowsAre : Sentence;

public sealed record LeadsToWord : Sentence;

public sealed record AddArrow : Sentence;

public sealed record CauseLabel : Sentence;

public sealed record EffectLabel : Sentence;

public sealed record AdviceTitle : Sentence;

public sealed record ObjectiveStandsAlone(string Name) : Sentence;

public sealed record GroupIsEmpty(string Name, string Objective) : Sentence;

public sealed record TooManyObjectives(int Count, int Most) : Sentence;

public sealed record PlanHoldsNothing : Sentence;

public sealed record ThemeHead(string Executive, string Weight) : Sentence;

public sealed record ObjectivesOfTheme(string Theme) : Sentence;
