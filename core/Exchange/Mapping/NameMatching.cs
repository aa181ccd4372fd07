namespace StratexTeams.Core.Exchange.Mapping;

/// <summary>Normalises headings, sheet names and choices before they are compared: letters and digits only, in lower case.</summary>
public static class NameMatching
{
    public static string Normalise(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
