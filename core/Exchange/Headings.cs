namespace StratexTeams.Core.Exchange;

/// <summary>Normalises headings, sheet names and choices before they are compared: letters and digits only, in lower case.</summary>
public static class Headings
{
    public static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
