namespace StratexTeams.Core.Exchange;

/// <summary>How headings, names of sheets and choices are compared: letters and digits only, whatever their case.</summary>
public static class Headings
{
    public static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
