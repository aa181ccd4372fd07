using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

public sealed record NameIsMissing() : Rejection("name-missing");

public sealed record NameIsTooLong(int MaxLength) : Rejection("name-too-long");

public sealed record InvalidMonth(int Month) : Rejection("invalid-month");

public sealed record UnknownTimeZone(string TimeZone) : Rejection("unknown-time-zone");

public sealed record WorkingDaysMissing() : Rejection("no-working-days");

public sealed record UnknownCardPress() : Rejection("unknown-card-press");

public sealed record CardRowsOutOfRange(int Max) : Rejection("card-rows-out-of-range");

public sealed record UnknownUnit(UnitId Unit) : Rejection("unknown-unit");

public sealed record UnitInsideItself(UnitId Unit) : Rejection("unit-inside-itself");
