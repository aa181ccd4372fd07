namespace StratexTeams.Core.Words;

/// <summary>A message for people, without its wording: <see cref="SentenceCatalog"/> holds a template under the type's name, and the members
/// fill it.</summary>
public abstract record Sentence;
