using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

public sealed record NameIsMissing : Rejection;

public sealed record NameIsTooLong(int Longest) : Rejection;

public sealed record NotAMonth(int Month) : Rejection;

public sealed record UnknownTimeZone(string TimeZone) : Rejection;

public sealed record NoWorkingDays : Rejection;

public sealed record UnknownCardPress : Rejection;

public sealed record NotSoManyCardRows(int Most) : Rejection;

public sealed record UnknownUnit(UnitId Unit) : Rejection;

public sealed record UnitInsideItself(UnitId Unit) : Rejection;
