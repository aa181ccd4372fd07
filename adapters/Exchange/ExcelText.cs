using System.Globalization;
using System.Text.RegularExpressions;

namespace StratexTeams.Adapters.Exchange;

/// <summary>Encodes text for an Excel cell (ECMA-376, ST_Xstring): a character that XML cannot hold becomes _x0001_, and text that
/// already looks like that is escaped.</summary>
internal static partial class ExcelText
{
    public static string Encode(string text) => Unsayable().Replace(text, found => found.Value switch
    {
        "_" => "_x005F_",
        [var c] when char.IsSurrogate(c) => "\uFFFD",
        [var c] => string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_"),
        var pair => pair,
    });

    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unsayable();
}
