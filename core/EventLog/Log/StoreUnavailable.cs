namespace StratexTeams.Core.EventLog.Log;

public sealed record StoreUnavailable(string Problem) : Rejection("store-not-answering");
