using StratexTeams.Core.Words;

namespace StratexTeams.Core.EventLog;

/// <summary>A refusal people can read: declared beside its command.</summary>
public abstract record Rejection : Sentence;
