using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Strategy;

public sealed record NeedsAChangeRequest(int Version) : Rejection;

public sealed record UnknownTheme(ThemeId Theme) : Rejection;

public sealed record UnknownPerspective(PerspectiveId Perspective) : Rejection;

public sealed record UnknownObjective(ObjectiveId Objective) : Rejection;

public sealed record WeightBelowZero(decimal Weight) : Rejection;

public sealed record LinksGoInACircle(ObjectiveId Cause, ObjectiveId Effect) : Rejection;

public sealed record NothingToBaseline : Rejection;
