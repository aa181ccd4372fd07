namespace StratexTeams.Core.EventLog.Log;

/// <summary>The store gave no clear answer. After an append the records may be stored or not; only reading them back tells.</summary>
public sealed class StoreUnavailableException(string problem, Exception? cause = null) : Exception(problem, cause);
