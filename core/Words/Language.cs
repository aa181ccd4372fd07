using System.Collections.Concurrent;
using System.Globalization;

namespace StratexTeams.Core.Words;

public static class Language
{
    private const int MostKept = 1000;

    // Asking the platform costs more than reading a card does.
    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase) { [PseudoLanguage.Name] = PseudoLanguage.Culture };

    /// <summary>Null for what is no language. Only those that the platform knows: others would be made up and kept in memory for each new name.</summary>
    public static CultureInfo? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        return Known.TryGetValue(name, out var known) ? known : Ask(name);
    }

    private static CultureInfo? Ask(string name)
    {
        try
        {
            var found = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            return Known.Count < MostKept ? Known.GetOrAdd(name, found) : found;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
