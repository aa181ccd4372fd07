using System.Globalization;
using System.Text.RegularExpressions;

namespace StratexTeams.Core.Exchange;

/// <summary>Reads a number that stands in a file as text, where nobody says in whose format: both conventions are tried, and what they read differently is asked back.</summary>
public static partial class NumberText
{
    /// <summary>With the decimal point and with the decimal comma; null where a convention cannot read it at all.</summary>
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
