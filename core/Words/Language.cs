using System.Collections.Concurrent;
using System.Globalization;

namespace StratexTeams.Core.Words;

/// <summary>The languages that messages are available in, and the choice of one for a reader.</summary>
public static class Language
{
    private const int MaxCached = 1000;

    /// <summary>The languages into which every message is translated, by ISO 639-1 code.</summary>
    public static readonly IReadOnlyList<string> Supported = ["en", "de", "ar"];

    // en-GB, not en-US, so that times use 24 hours for readers whose language is not supported.
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // Cached, because looking up a culture takes longer than reading a card.
    private static readonly ConcurrentDictionary<string, CultureInfo> Cache = new(StringComparer.OrdinalIgnoreCase) { [PseudoLanguage.Name] = PseudoLanguage.Culture };

    /// <summary>The culture of a name such as "de-CH"; null for an unknown one. Only predefined cultures: .NET would otherwise invent one
    /// for any name and keep it in memory.</summary>
    public static CultureInfo? Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        return Cache.TryGetValue(name, out var known) ? known : LookUp(name);
    }

    /// <summary>The reader's culture where its language is supported, else en-GB, so that month names and numbers are in the language of
    /// the message.</summary>
    public static CultureInfo SupportedFor(CultureInfo reader) =>
        IsSupported(reader) || reader.Equals(CultureInfo.InvariantCulture) ? reader : English;

    public static bool IsSupported(CultureInfo reader) => Supported.Contains(reader.TwoLetterISOLanguageName) || PseudoLanguage.Matches(reader);

    private static CultureInfo? LookUp(string name)
    {
        try
        {
            var found = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
            return Cache.Count < MaxCached ? Cache.GetOrAdd(name, found) : found;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
