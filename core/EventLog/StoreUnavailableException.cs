namespace StratexTeams.Core.EventLog;

/// <summary>The store gave no clear answer. After an append the records may be there or not: read back before concluding.</summary>
public sealed class StoreUnavailableException(string problem, Exception? cause = null) : Exception(problem, cause);
