namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Never alone: a sign or a word says the same.</summary>
public enum TextColor
{
    Good,
    Warning,
    Attention,
    Accent,
}
