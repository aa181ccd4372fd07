using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Scorecards;

public sealed record NotAMonthToLock(Period Period) : Rejection("not-a-month-to-lock");

public sealed record LaterPeriodIsLocked(Period Period) : Rejection("later-period-locked");

public sealed record NotAShare(decimal Share) : Rejection("invalid-share");

public sealed record CapOutOfBounds(decimal Min, decimal Max) : Rejection("cap-out-of-range");
