using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Strategy;

public sealed record NeedsAChangeRequest(int Version) : Rejection("change-request-required");

public sealed record UnknownTheme(ThemeId Theme) : Rejection("unknown-theme");

public sealed record UnknownPerspective(PerspectiveId Perspective) : Rejection("unknown-perspective");

public sealed record UnknownObjective(ObjectiveId Objective) : Rejection("unknown-objective");

public sealed record WeightBelowZero(decimal Weight) : Rejection("negative-weight");

public sealed record LinksFormACircle(ObjectiveId Cause, ObjectiveId Effect) : Rejection("circular-links");

public sealed record NothingToBaseline() : Rejection("nothing-to-baseline");
