using Microsoft.Playwright;
using StratexTeams.Core.Tests;

namespace StratexTeams.Tests.Browser;

[Collection(BrowserTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class AgentsPlaygroundTests(Chromium browser, PlayedTeams teams) : IClassFixture<PlayedTeams>
{
    [Fact]
    public async Task A_number_typed_in_the_Agents_Playground_is_on_the_scorecard()
    {
        await using var playground = await AgentsPlayground.StartAsync(teams.Address);
        var page = await browser.OpenAsync(1280, 900);
        await page.GotoAsync(playground.Address.ToString());
        await page.GetByRole(AriaRole.Textbox).Last.ClickAsync();
        await page.Keyboard.TypeAsync("due");
        await page.Keyboard.PressAsync("Enter");

        var card = page.Locator(".ac-adaptiveCard").Filter(new() { HasText = "Skilled turnover" }).Last;
        await card.Locator("input[type=text]").FillAsync("11.3");
        await card.GetByRole(AriaRole.Button, new() { Name = "Send and attest", Exact = true }).ClickAsync();
        await Assertions.Expect(card).ToContainTextAsync("✓ 1 of 1 recorded");

        var scorecard = await teams.OpenTabAsync("amara.okafor", $"/tabs/scorecard?period={PlayedTeams.OpenMonth}");
        await Assertions.Expect(scorecard.Locator("tr").Filter(new() { HasText = "Skilled turnover" })).ToContainTextAsync("11.3 %");
    }
}
