using StratexTeams.Core.Words;

namespace StratexTeams.Core.EventLog;

/// <summary>A refusal people can read: declared beside its command.</summary>
/// <param name="Code">In kebab case, unique and the same for ever: programs decide by it (the API's <c>reason</c>). It is no part of the sentence.</param>
public abstract record Rejection(string Code) : Sentence;
