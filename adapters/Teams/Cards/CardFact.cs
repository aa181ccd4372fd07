namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>One line of a fact set. Both are Markdown.</summary>
public sealed record CardFact(string Title, string Value);
