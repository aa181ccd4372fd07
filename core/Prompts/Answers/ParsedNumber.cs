using System.Globalization;
using System.Text.RegularExpressions;
using StratexTeams.Core.Exchange;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>The result of parsing a typed number in the person's own number format.</summary>
public abstract partial record ParsedNumber
{
    private const decimal Thousand = 1_000m;
    private const decimal Million = 1_000_000m;

    // The largest ratio to the last value, either way, at which one of two readings is taken as meant; the two differ by a factor of 1,000.
    private const decimal Near = 10m;

    private ParsedNumber()
    {
    }

    public sealed record Read(decimal Value) : ParsedNumber;

    /// <summary>The text is a number with a decimal point and another with a decimal comma, and the last value does not tell which is
    /// meant.</summary>
    public sealed record Ambiguous(decimal Own, decimal Other) : ParsedNumber;

    /// <param name="Meant">The number when letters that look like digits (l, o) are read as digits; null where that does not help.</param>
    public sealed record NotANumber(string Text, decimal? Meant) : ParsedNumber;

    /// <param name="unitOfMeasure">The unit of measure; it may precede or follow the number, and decides whether "k" and "m" multiply.</param>
    /// <param name="last">The KPI's last value in the unit people type: 88.2 for 88.2 %, not 0.882.</param>
    public static ParsedNumber Of(string text, NumberFormatInfo format, string unitOfMeasure = "", decimal? last = null)
    {
        var (plain, factor) = WithoutMeasure(Plain(text), unitOfMeasure);
        return Both(plain, format) switch
        {
            (null, null) => new NotANumber(text.Trim(), Guess(plain, format) * factor),
            ({ } own, null) => new Read(own * factor),
            (null, { } other) => new Read(other * factor),
            ({ } own, { } other) when own == other => new Read(own * factor),
            ({ } own, { } other) => Choose(own * factor, other * factor, last),
        };
    }

    private static ParsedNumber Choose(decimal own, decimal other, decimal? last) => (IsNear(own, last), IsNear(other, last)) switch
    {
        (true, false) => new Read(own),
        (false, true) => new Read(other),
        _ => new Ambiguous(own, other),
    };

    private static bool IsNear(decimal value, decimal? last) =>
        last is { } held && held != 0 && value / held is var ratio && ratio >= 1 / Near && ratio <= Near;

    private static (decimal? Own, decimal? Other) Both(string plain, NumberFormatInfo format)
    {
        var (byPoint, byComma) = NumberText.Read(plain);
        return IsComma(format) ? (byComma, byPoint) : (byPoint, byComma);
    }

    private static bool IsComma(NumberFormatInfo format) => format.NumberDecimalSeparator is ",";

    private static decimal? Guess(string plain, NumberFormatInfo format)
    {
        var digits = string.Concat(plain.Select(letter => letter switch
        {
            'l' or 'I' or 'i' or '|' => '1',
            'o' or 'O' => '0',
            _ => letter,
        }));
        return digits == plain ? null : Both(digits, format) is var (own, other) ? own ?? other : null;
    }

    // Converts digits of any script to ASCII, the Arabic decimal separator (U+066B) to a point, and removes the Arabic thousands separator
    // (U+066C).
    private static string Plain(string text)
    {
        var digits = string.Concat(text.Trim().Select(letter => char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter));
        return digits.Contains('\u066B')
            ? digits.Replace("\u066C", "", StringComparison.Ordinal).Replace('\u066B', '.')
            : digits.Replace("\u066C", "", StringComparison.Ordinal);
    }

    private static (string Text, decimal Factor) WithoutMeasure(string text, string unitOfMeasure)
    {
        var bare = unitOfMeasure.Length > 0 && text.EndsWith(unitOfMeasure, StringComparison.OrdinalIgnoreCase) ? text[..^unitOfMeasure.Length]
            : unitOfMeasure.Length > 0 && text.StartsWith(unitOfMeasure, StringComparison.OrdinalIgnoreCase) ? text[unitOfMeasure.Length..]
            : text.TrimEnd('%', '\u066A');
        var trimmed = bare.Trim();
        return trimmed switch
        {
            [.. var number, 'k' or 'K' or 'm' or 'M'] when ScaledMoney().IsMatch(unitOfMeasure) && char.ToLowerInvariant(trimmed[^1]) == unitOfMeasure[^1] => (number.Trim(), 1m),
            [.. var number, 'k' or 'K'] when IsPlain(unitOfMeasure) => (number.Trim(), Thousand),
            [.. var number, 'm' or 'M'] when IsPlain(unitOfMeasure) => (number.Trim(), Million),
            _ => (trimmed, 1m),
        };
    }

    // True for counted things and whole currency units. After a short unit such as h, m or % "k" and "m" are not read as thousand and
    // million.
    private static bool IsPlain(string unitOfMeasure) => unitOfMeasure.Length is 0 or >= 3 && !ScaledMoney().IsMatch(unitOfMeasure);

    [GeneratedRegex("^[A-Z]{3}[km]$")]
    private static partial Regex ScaledMoney();
}
