using StratexTeams.Core.Words;

namespace StratexTeams.Core.EventLog;

/// <summary>Why a command was refused, as a message for people. Declared with the feature whose rule refuses.</summary>
public abstract record Rejection(string Code) : Sentence;
