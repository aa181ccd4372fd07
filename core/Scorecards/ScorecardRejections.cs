using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

public sealed record NotAMonthToLock(Period Period) : Rejection;

public sealed record LaterPeriodIsLocked(Period Period) : Rejection;

public sealed record NotAShare(decimal Share) : Rejection;

public sealed record CapOutOfBounds(decimal Least, decimal Most) : Rejection;
