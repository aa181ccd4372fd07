using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Sqlite;

public sealed record NotAStore(string Path) : Rejection;

public sealed record StoreOfANewerVersion(string Path, long Version, long Known) : Rejection;

public sealed record StoreCannotBeOpened(string Path) : Rejection;

public sealed record StoreIsDamaged(string Path) : Rejection;
