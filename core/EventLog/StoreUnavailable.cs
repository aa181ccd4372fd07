namespace StratexTeams.Core.EventLog;

public sealed record StoreUnavailable(string Problem) : Rejection("store-not-answering");
