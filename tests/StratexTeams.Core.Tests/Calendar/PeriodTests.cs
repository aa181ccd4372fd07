using System.Globalization;
using StratexTeams.Core.Calendar;

namespace StratexTeams.Core.Tests.Calendar;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2017-07/P1M", "2017-08-01")]
    [InlineData("2017-11/P3M", "2018-02-01")]
    [InlineData("2017-07/P6M", "2018-01-01")]
    [InlineData("2016-02/P12M", "2017-02-01")]
    public void A_period_reads_and_writes_back_and_knows_its_end(string text, string end)
    {
        var period = Period.From(text);
        Assert.Equal((text, DateOnly.Parse(end, null)), (period.Value, period.End));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017-07")]
    [InlineData("2017-7/P1M")]
    [InlineData("2017-13/P1M")]
    [InlineData("2017-07-01/P1M")]
    [InlineData("2017-07/P0M")]
    [InlineData("2017-07/P2M")]
    [InlineData("2017-07/P01M")]
    [InlineData("2017-07/P+1M")]
    [InlineData("2017-07/P1M/P1M")]
    [InlineData("2017-07/p1m")]
    [InlineData(" 2017-07/P1M")]
    [InlineData("٢٠١٧-07/P1M")]
    public void Anything_else_is_not_a_period(string text) => Assert.Throws<FormatException>(() => Period.From(text));

    [Theory]
    [InlineData("2026-10/P1M", "en-GB", "October 2026")]
    [InlineData("2026-10/P1M", "de-DE", "Oktober 2026")]
    [InlineData("2026-07/P3M", "en-GB", "Jul 2026 – Sept 2026")]
    [InlineData("2026-10/P1M", "", "2026-10/P1M")]
    public void In_a_language_a_period_is_called_as_people_do(string period, string language, string called) =>
        Assert.Equal(called, Period.From(period).ToString(null, CultureInfo.GetCultureInfo(language)));
}
