namespace StratexTeams.Adapters.Teams.Cards;

/// <summary>Colour of a text block. Never the only signal: a sign or a word says the same.</summary>
public enum TextColor
{
    Good,
    Warning,
    Attention,
    Accent,
}
