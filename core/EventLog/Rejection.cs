namespace StratexTeams.Core.EventLog;

/// <summary>A refusal people can read: declared beside its command, and its members fill the sentence
/// that <see cref="Words.Sentences"/> holds under the type's name.</summary>
public abstract record Rejection;
