namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>One line of a fact set. Title and value are Markdown.</summary>
public sealed record CardFact(string Title, string Value);
