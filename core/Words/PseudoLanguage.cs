using System.Globalization;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Words;

/// <summary>A test language: English with accents, about 40 % longer, in brackets. Text without accents was not taken from the resources;
/// text that is cut off has too little room for translations.</summary>
public static partial class PseudoLanguage
{
    public const string Name = "qps-ploc";

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀçđéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýžÁɃÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ";

    /// <summary>Doubled, so that a text grows by about 40 %.</summary>
    private const string WrittenTwice = "aeiosuyAEIOSUY";

    /// <summary>Not predefined on every platform, so it is created by name here.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Name);

    public static bool Matches(CultureInfo reader) => string.Equals(reader.Name, Name, StringComparison.OrdinalIgnoreCase);

    public static string Of(string template) => $"⟦{MemberOrLetter().Replace(template, found => found.Length is 1 ? Disguised(found.Value[0]) : found.Value)}⟧";

    private static string Disguised(char letter) => new(Accented[Letters.IndexOf(letter, StringComparison.Ordinal)], WrittenTwice.Contains(letter, StringComparison.Ordinal) ? 2 : 1);

    [GeneratedRegex(@"\{\w+\}|[A-Za-z]")]
    private static partial Regex MemberOrLetter();
}
