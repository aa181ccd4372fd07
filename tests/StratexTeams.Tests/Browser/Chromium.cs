using Microsoft.Playwright;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Browser;

/// <summary>One browser for all tests of this folder. It requests nothing from outside this machine.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // No test needs this long; it stops a page that hangs.
    private const int Limit = 30_000;

    private static readonly string Axe = Repository.At("tests", "StratexTeams.Tests", "node_modules", "axe-core", "axe.min.js");

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Opens a page in a new browser context, with axe-core loaded on every page.</summary>
    public async Task<IPage> OpenAsync(int width, int height)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = ColorScheme.Light,
        });
        context.SetDefaultTimeout(Limit);
        Assertions.SetDefaultExpectTimeout(Limit);
        await context.AddInitScriptAsync(scriptPath: Axe);
        await context.RouteAsync(address => !new Uri(address).IsLoopback, route => route.AbortAsync());
        return await context.NewPageAsync();
    }
}
