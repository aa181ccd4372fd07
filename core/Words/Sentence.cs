namespace StratexTeams.Core.Words;

/// <summary>Something to tell people: its members fill the template that <see cref="Sentences"/> holds under the type's name.</summary>
public abstract record Sentence;
