namespace StratexTeams.Core.EventLog;

public sealed record StoreDidNotAnswer(string Problem) : Rejection("store-not-answering");
