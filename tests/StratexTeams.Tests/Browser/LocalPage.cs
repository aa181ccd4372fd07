using Microsoft.Playwright;

namespace StratexTeams.Tests.Browser;

/// <summary>What a person does on the local page that stands in for Teams.</summary>
internal sealed class LocalPage(IPage page)
{
    public IPage Page => page;

    /// <summary>The newest card.</summary>
    public ILocator Card => page.GetByTestId("card").Last;

    public ILocator Fields(string row) => Card.Locator(".ac-container").Filter(new() { HasText = row }).Last.Locator("input[type=text]");

    public async Task ReachNextMorningAsync()
    {
        await page.GetByTestId("clock").ClickAsync();
        await page.GetByTestId("next-morning").ClickAsync();
        await Card.WaitForAsync();
        await Assertions.Expect(page.GetByTestId("next-morning")).ToBeHiddenAsync();
    }

    public async Task TypeAsync(string row, params string[] values)
    {
        foreach (var (place, value) in values.Index())
        {
            await Fields(row).Nth(place).FillAsync(value);
        }
    }

    public Task PressAsync(string button) => Card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task SeesAsync(string text) => Assertions.Expect(Card).ToContainTextAsync(text);

    /// <summary>Width of the document in pixels; greater than the window when the page scrolls sideways.</summary>
    public Task<int> WidthAsync() => page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");

    /// <summary>Presses a key until the element that matches the selector has the focus.</summary>
    public async Task WalkAsync(string key, string there)
    {
        for (var steps = 0; steps < 60; steps++)
        {
            await page.Keyboard.PressAsync(key);
            if (await page.EvaluateAsync<bool>("there => document.activeElement.matches(there)", there))
            {
                return;
            }
        }

        Assert.Fail($"The key {key} does not lead to {there}.");
    }
}
