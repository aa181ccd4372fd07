using Microsoft.Playwright;
using StratexTeams.Core.Tests;

namespace StratexTeams.Tests.Browser;

/// <summary>Pressing a card in other ways: as a message, while it changes, and without a mouse.</summary>
[Collection(BrowserTests.Name)]
[Trait(TestLoop.Name, TestLoop.Slow)]
public sealed class PressTests(PlayedTeams teams) : IClassFixture<PlayedTeams>
{
    [Fact]
    public async Task Both_forms_of_a_press_are_answered()
    {
        var page = await teams.OpenAsync("layla.haddad", 1280, 900);
        await page.TypeAsync("Noise and dust complaints", "10");
        Assert.Contains("\"adaptiveCard/action\"", await SentAsync(page));
        await page.SeesAsync($"✓ سُجّل {Apart(1)} من {Apart(2)}");

        await page.Page.GetByTestId("look").ClickAsync();
        await page.Page.GetByTestId("press-submit").CheckAsync();
        await page.PressAsync($"عرض المفتوح ({Apart(1)})");
        await page.TypeAsync("Revenue per call", "20000", "486");
        Assert.DoesNotContain("adaptiveCard/action", await SentAsync(page));
        await page.SeesAsync($"✓ سُجّل {Apart(2)} من {Apart(2)}");
    }

    // Numbers in right-to-left text are wrapped in directional isolates.
    private static string Apart(int number) => $"\u2068{number}\u2069";

    // Presses "Send and attest", the first button in every language; returns the body of the request.
    private static async Task<string> SentAsync(LocalPage page)
    {
        var request = await page.Page.RunAndWaitForRequestAsync(() => page.Card.GetByRole(AriaRole.Button).First.ClickAsync(), "**/api/messages");
        return request.PostData!;
    }

    [Fact]
    public async Task What_is_typed_while_the_message_changes_stays()
    {
        var page = await teams.OpenAsync("jonas.lindqvist", 1280, 900);
        var typed = new TaskCompletionSource();
        await page.TypeAsync("Longest wait", "58");
        await page.Page.RouteAsync("**/local/chats/jonas.lindqvist", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        var asked = page.Page.WaitForRequestAsync("**/local/chats/jonas.lindqvist");
        await page.PressAsync("Send and attest");
        await page.SeesAsync("✓ 1 done");
        await page.TypeAsync("Ship calls", "488");

        await asked;
        var answered = page.Page.WaitForResponseAsync("**/local/chats/jonas.lindqvist");
        typed.SetResult();
        await (await answered).FinishedAsync();
        await page.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.Equal("488", await page.Fields("Ship calls").InputValueAsync());
    }

    [Fact]
    public async Task A_form_of_a_page_is_known_as_ours_when_a_browser_sends_it()
    {
        var page = await teams.OpenTabAsync("ben.carver", "/tabs/start");
        await page.Locator("form#settings button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved.");
    }

    [Fact]
    public async Task A_number_is_answered_without_a_mouse()
    {
        var page = await teams.OpenAsync("helen.marsh", 1280, 900);
        await page.Page.Locator("[data-person='helen.marsh'][aria-current=true]").WaitForAsync();
        await page.WalkAsync("Tab", "[data-testid=person]");
        await page.WalkAsync("Home", "[data-testid=person]");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.WalkAsync("ArrowUp", "li:first-child > [data-testid=person]");
        await page.WalkAsync("ArrowDown", "[data-person='grace.adeyemi']");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.SeesAsync("October");
        await page.WalkAsync("Tab", "[data-testid=card] input[type=text]");
        await page.Page.Keyboard.TypeAsync("11.6");
        await page.WalkAsync("Tab", "[data-testid=card] button[aria-label='Send and attest']");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.SeesAsync("✓ 1 of 1 recorded");
    }
}
