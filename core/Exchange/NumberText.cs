using System.Globalization;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Exchange;

/// <summary>Reads a number stored as text whose format is unknown: with a decimal point and with a decimal comma. Where the two differ,
/// the caller asks which is meant.</summary>
public static partial class NumberText
{
    /// <summary>The number read with a decimal point, and with a decimal comma; null where the text is not a number in that
    /// format.</summary>
    public static (decimal? ByPoint, decimal? ByComma) Read(string text) =>
        (Number(PointNumber().Match(text.Trim())), Number(CommaNumber().Match(text.Trim())));

    private static decimal? Number(Match match)
    {
        var (whole, part) = (match.Groups["whole"].Value, match.Groups["part"].Value);
        var sign = match.Groups["sign"].Value is "-" or "\u2212" ? "-" : "";
        return match.Success && whole.Length + part.Length > 0
            && decimal.TryParse($"{sign}{string.Concat(whole.Where(char.IsAsciiDigit))}.{part}", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
    }

    [GeneratedRegex(@"^(?<sign>[+\-\u2212]?)(?<whole>[1-9][0-9]{0,2}(?:(?<group>[,'\u2019\u00A0\u202F\u2009 ])[0-9]{3})(?:\k<group>[0-9]{3})*|[0-9]*)(?:\.(?<part>[0-9]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex PointNumber();

    [GeneratedRegex(@"^(?<sign>[+\-\u2212]?)(?<whole>[1-9][0-9]{0,2}(?:(?<group>[.'\u2019\u00A0\u202F\u2009 ])[0-9]{3})(?:\k<group>[0-9]{3})*|[0-9]*)(?:,(?<part>[0-9]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex CommaNumber();
}
