using System.Globalization;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Words;

/// <summary>English under accents, longer, in brackets: what stays plain in it never went through the sentences, and what is cut off has too little room for other languages.</summary>
public static partial class PseudoLanguage
{
    public const string Name = "qps-ploc";

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀçđéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýžÁɃÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ";

    /// <summary>About four letters of ten.</summary>
    private const string WrittenTwice = "aeiosuyAEIOSUY";

    /// <summary>Not one that every platform predefines.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Name);

    public static bool IsSpokenBy(CultureInfo reader) => string.Equals(reader.Name, Name, StringComparison.OrdinalIgnoreCase);

    public static string Of(string template) => $"⟦{MemberOrLetter().Replace(template, found => found.Length is 1 ? Disguised(found.Value[0]) : found.Value)}⟧";

    private static string Disguised(char letter) => new(Accented[Letters.IndexOf(letter, StringComparison.Ordinal)], WrittenTwice.Contains(letter, StringComparison.Ordinal) ? 2 : 1);

    [GeneratedRegex(@"\{\w+\}|[A-Za-z]")]
    private static partial Regex MemberOrLetter();
}
