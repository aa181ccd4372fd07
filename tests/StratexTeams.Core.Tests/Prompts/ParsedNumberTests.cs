using System.Globalization;
using StratexTeams.Core.Prompts.Answers;

namespace StratexTeams.Core.Tests.Prompts;

public sealed class ParsedNumberTests
{
    /// <summary>The person's culture, the unit, the last value, the typed text, and how it is read: as one number, as a choice of two, or
    /// as none.</summary>
    public static readonly TheoryData<string, string, double?, string, string> Table = new()
    {
        { "en-GB", "%", null, "88.2", "88.2" },
        { "en-GB", "%", null, "88.2 %", "88.2" },
        { "en-GB", "%", null, "88.2%", "88.2" },
        { "sv-SE", "%", null, "88,2", "88.2" },
        { "sv-SE", "%", null, "88.2", "88.2" },
        { "de-DE", "", null, "1.234,5", "1234.5" },
        { "en-GB", "", null, "1,234.5", "1234.5" },
        { "de-DE", "", null, "1,234.5", "1234.5" },
        { "en-GB", "h", null, "27.9 h", "27.9" },
        { "en-GB", "h", null, "27.9H", "27.9" },
        { "en-GB", "GBPm", null, "3.9m", "3.9" },
        { "en-GB", "GBPm", null, "GBPm 3.9", "3.9" },
        { "en-GB", "calls", null, "4k", "4000" },
        { "en-GB", "GBP", null, "1.5m", "1500000" },
        { "en-GB", "h", null, "4k", "none" },
        { "en-GB", "m", null, "14.4 m", "14.4" },
        { "en-GB", "", null, "1 284", "1284" },
        { "en-GB", "", null, "1\u202f284", "1284" },
        { "de-CH", "", null, "1’284.5", "1284.5" },
        { "en-GB", "", null, "-3", "-3" },
        { "en-GB", "", null, "\u22123", "-3" },
        { "ar-AE", "", null, "٨٨٫٢", "88.2" },
        { "ar-AE", "", null, "١٬٢٨٤", "1284" },
        { "en-GB", "", 61d, "6l", "none, 61" },
        { "en-GB", "", null, "1O", "none, 10" },
        { "en-GB", "", null, "about 5", "none" },
        { "en-GB", "", null, "5-6", "none" },
        { "en-GB", "", null, "", "none" },
        { "en-GB", "", null, "1.234", "1.234 or 1234" },
        { "en-GB", "", 1.2d, "1.234", "1.234" },
        { "en-GB", "", 1284d, "1.234", "1234" },
        { "de-DE", "", 1.2d, "1.234", "1.234" },
        { "de-DE", "", null, "1.234", "1234 or 1.234" },
        { "en-GB", "", 12000d, "12,345", "12345" },
        { "sv-SE", "", null, "12,345", "12.345 or 12345" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void What_is_typed_is_read_in_the_format_of_whoever_typed_it(string format, string measure, double? last, string text, string expected) =>
        Assert.Equal(expected, ParsedNumber.Of(text, CultureInfo.GetCultureInfo(format).NumberFormat, measure, (decimal?)last) switch
        {
            ParsedNumber.Read read => Text(read.Value),
            ParsedNumber.Ambiguous two => $"{Text(two.Own)} or {Text(two.Other)}",
            ParsedNumber.NotANumber { Meant: { } meant } => $"none, {Text(meant)}",
            _ => "none",
        });

    private static string Text(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture);
}
