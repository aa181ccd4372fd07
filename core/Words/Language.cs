using System.Collections.Concurrent;
using System.Globalization;

namespace StratexTeams.Core.Words;

public static class Language
{
    private const int MostKept = 1000;

    /// <summary>Those in which every sentence is there, by their two letters.</summary>
    public static readonly IReadOnlyList<string> Spoken = ["en", "de", "ar"];

    // Whose clocks have 24 hours, as most of those have who read it for want of their own.
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

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

    /// <summary>The reader's own language where we speak it, else English: with its names of months too, because half a sentence in another language is in none.</summary>
    public static CultureInfo SpokenTo(CultureInfo reader) =>
        IsSpoken(reader) || reader.Equals(CultureInfo.InvariantCulture) ? reader : English;

    public static bool IsSpoken(CultureInfo reader) => Spoken.Contains(reader.TwoLetterISOLanguageName) || PseudoLanguage.IsSpokenBy(reader);

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
