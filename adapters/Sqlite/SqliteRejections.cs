using StratexTeams.Core.EventLog;

namespace StratexTeams.Adapters.Sqlite;

public sealed record NotAStore(string Path) : Rejection("not-a-store");

public sealed record StoreOfANewerVersion(string Path, long Version, long Known) : Rejection("store-version-too-new");

public sealed record StoreCannotBeOpened(string Path) : Rejection("store-not-opened");

public sealed record StoreIsDamaged(string Path) : Rejection("store-damaged");
