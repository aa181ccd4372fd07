using Microsoft.Playwright;
using StratexTeams.Core.Tests;
using Xunit.Abstractions;

namespace StratexTeams.Tests.Browser;

/// <summary>A scripted KPI owner answers cards within a time limit; the output gives the time taken.</summary>
[Collection(BrowserTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class OwnerTests(PlayedTeams teams, ITestOutputHelper output) : IClassFixture<PlayedTeams>
{
    private const string Send = "Send and attest";
    private const int Narrow = 320;

    [Fact]
    public async Task One_number_is_answered_and_attested_within_ten_seconds()
    {
        var page = await teams.OpenAsync("grace.adeyemi", 1280, 900);
        await page.SeesAsync("October");
        await TimedAsync("One number", TimeSpan.FromSeconds(10), async () =>
        {
            await page.TypeAsync("Skilled turnover", "11.6");
            await page.PressAsync(Send);
            await page.SeesAsync("✓ 1 of 1 recorded");
        });
        await page.SeesAsync("1 attested");
        await Pictures.KeepAsync(page.Page, "local");
    }

    [Fact]
    public async Task Twelve_numbers_are_answered_on_a_phone_within_sixty_seconds_and_never_sideways()
    {
        var page = await teams.OpenAsync("jonas.lindqvist", Narrow, 640);
        await page.SeesAsync("1 to 6 of 12");
        await TimedAsync("Twelve numbers", TimeSpan.FromSeconds(60), async () =>
        {
            await AnswerFirstSixAsync(page);
            await page.SeesAsync("✓ 5 done");
            Assert.Equal(Narrow, await page.WidthAsync());
            await AnswerTheRestAsync(page);
            await page.SeesAsync("✓ 12 of 12 recorded");
        });
        Assert.Equal(Narrow, await page.WidthAsync());
    }

    // Numbers in Swedish format. Ships on time is red, so it needs an explanation.
    private static async Task AnswerFirstSixAsync(LocalPage page)
    {
        await page.TypeAsync("Ships on the promised day", "421", "477");
        await page.TypeAsync("Longest wait", "58");
        await page.TypeAsync("Average turnaround", "27,5");
        await page.TypeAsync("Cargo with live status", "10 500", "12 900");
        await page.TypeAsync("Declarations right first time", "12 060", "12 900");
        await page.TypeAsync("Truck time in port", "460 600", "9 800");
        Assert.Equal(Narrow, await page.WidthAsync());
        await page.PressAsync(Send);
    }

    private static async Task AnswerTheRestAsync(LocalPage page)
    {
        await page.Card.GetByLabel("Why, and what happens next?").FillAsync("Crane 3 is repaired on Friday.");
        await page.TypeAsync("Berth occupancy", "3 700", "5 208");
        await page.TypeAsync("Overtime share", "8 700,5", "96 400");
        await page.TypeAsync("Ship calls", "488");
        Assert.Equal(Narrow, await page.WidthAsync());
        await page.PressAsync(Send);
    }

    [Fact]
    public async Task A_reader_of_Arabic_has_a_card_in_Arabic_from_right_to_left()
    {
        var page = await teams.OpenAsync("layla.haddad", Narrow, 640);
        await page.SeesAsync("إرسال ومصادقة");
        await Assertions.Expect(page.Card.Locator(".ac-adaptiveCard")).ToHaveAttributeAsync("dir", "rtl");
        Assert.Equal("rtl", await page.Card.Locator(".ac-textBlock").First.EvaluateAsync<string>("text => getComputedStyle(text).direction"));
        Assert.Equal(Narrow, await page.WidthAsync());
    }

    [Fact]
    public async Task What_another_keyed_is_attested_by_one_press_and_the_scorecard_rests_on_it()
    {
        var scorecard = await teams.OpenTabAsync("ingrid.solheim", $"/tabs/scorecard?period={PlayedTeams.OpenMonth}");
        var objective = scorecard.Locator("tr.objective").Filter(new() { HasText = "Grow the cash we can reinvest" });
        await Assertions.Expect(objective).ToContainTextAsync("85, 28 % attested");

        // Daniel reads German.
        var page = await teams.OpenAsync("daniel.weiss", 1280, 900);
        await page.SeesAsync("eingegeben von Ruth Calloway");
        await page.PressAsync("Übrige bestätigen");
        await page.SeesAsync("bestätigt: 4");

        await scorecard.ReloadAsync();
        await Assertions.Expect(objective).ToContainTextAsync("85, 100 % attested");
        var kpi = await teams.OpenTabAsync("ingrid.solheim", "/tabs/kpis/CASH");
        await Assertions.Expect(kpi.Locator("main")).ToContainTextAsync("Verified by a second one");
    }

    [Theory]
    [InlineData("default")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task The_page_that_plays_Teams_breaks_no_rule_of_accessibility(string theme)
    {
        var page = await teams.OpenAsync("victor.hale", 1280, 900, theme);
        await page.SeesAsync("October");
        Assert.Equal("", await page.Page.ViolationsAsync());
    }

    [Theory]
    [InlineData("default")]
    [InlineData("dark")]
    [InlineData("contrast")]
    public async Task The_scorecard_breaks_no_rule_of_accessibility(string theme)
    {
        var page = await teams.OpenTabAsync("ingrid.solheim", $"/tabs/scorecard?theme={theme}");
        await page.Locator(".hero .figure").WaitForAsync();
        Assert.Equal("", await page.ViolationsAsync());
    }

    private async Task TimedAsync(string what, TimeSpan limit, Func<Task> journey)
    {
        var start = TimeProvider.System.GetTimestamp();
        await journey().WaitAsync(limit);
        output.WriteLine($"{what}: {TimeProvider.System.GetElapsedTime(start).TotalSeconds:N1} s.");
    }
}
