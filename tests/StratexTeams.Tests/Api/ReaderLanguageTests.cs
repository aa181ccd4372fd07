using System.Globalization;
using Microsoft.AspNetCore.Http;
using StratexTeams.Bot.Problems;

namespace StratexTeams.Tests.Api;

/// <summary>Which language the application uses for a reader.</summary>
public sealed class ReaderLanguageTests
{
    [Theory]
    [InlineData("de-CH", "de-CH")]
    [InlineData("fr;q=0.5, de-CH;q=0.9", "de-CH")]
    [InlineData("qq-QQ, ar", "ar")]
    [InlineData("it, de;q=0.5", "de")]
    [InlineData("it", "")]
    [InlineData("*", "")]
    [InlineData("", "")]
    [InlineData("../../etc", "")]
    public void Somebody_unknown_is_spoken_to_as_the_request_asks(string asked, string spoken)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = asked;
        Assert.Equal(spoken, context.ResponseLanguage.Name);
    }

    [Fact]
    public void Whose_language_we_do_not_speak_is_spoken_to_in_English()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = "de";
        context.SetCallerLanguage(CultureInfo.GetCultureInfo("sv-SE"));
        Assert.Equal("en-GB", context.ResponseLanguage.Name);
    }

    [Fact]
    public void A_persons_own_language_comes_first()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = "fr";
        context.SetCallerLanguage(CultureInfo.GetCultureInfo("de-CH"));
        Assert.Equal("de-CH", context.ResponseLanguage.Name);
    }
}
