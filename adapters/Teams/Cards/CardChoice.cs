namespace StratexTeams.Adapters.Teams.Cards;

/// <param name="Value">What comes back when it is chosen; without a comma, which stands between several.</param>
public sealed record CardChoice(string Title, string Value);
