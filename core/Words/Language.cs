using System.Globalization;

namespace StratexTeams.Core.Words;

public static class Language
{
    /// <summary>Null for what is no language. Only those that the platform knows: others would be made up and kept in memory for each new name.</summary>
    public static CultureInfo? Find(string? name)
    {
        if (PseudoLanguage.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return PseudoLanguage.Culture;
        }

        try
        {
            return string.IsNullOrEmpty(name) ? null : CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
