using StratexTeams.Core.Exchange;

namespace StratexTeams.Core.Tests.Exchange;

public sealed class NumberTextTests
{
    public static readonly TheoryData<string, decimal?, decimal?> Texts = new()
    {
        { "12", 12, 12 },
        { "-12", -12, -12 },
        { "1.5", 1.5m, null },
        { ".75", 0.75m, null },
        { "1,5", null, 1.5m },
        { "1.234", 1.234m, 1234 },
        { "12,345", 12345, 12.345m },
        { "0.234", 0.234m, null },
        { "0,234", null, 0.234m },
        { "1234.567", 1234.567m, null },
        { "1,234.5", 1234.5m, null },
        { "1.234,5", null, 1234.5m },
        { "1.234.567", null, 1234567 },
        { "23653532.00", 23653532, null },
        { "1'234'567", 1234567, 1234567 },
        { "1 234", 1234, 1234 },
        { "1,23,456", null, null },
        { "1,234'567", null, null },
        { "12 %", null, null },
        { "1e3", null, null },
        { "", null, null },
        { ".", null, null },
        { "-", null, null },
        { "99999999999999999999999999999999", null, null },
        { "\u0661", null, null },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_by_both_conventions(string text, decimal? byPoint, decimal? byComma) => Assert.Equal((byPoint, byComma), NumberText.Read(text));
}
