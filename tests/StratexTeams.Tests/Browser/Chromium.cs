using Microsoft.Playwright;
using StratexTeams.Tests.Exports;

namespace StratexTeams.Tests.Browser;

/// <summary>One browser for all tests of this folder. Nothing outside this machine is asked.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Nobody waits this long; it keeps a page that hangs from keeping the whole run.
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

    /// <summary>A visitor of its own, with the rules of accessibility at hand on every page.</summary>
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
