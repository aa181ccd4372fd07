using System.Globalization;
using Microsoft.Playwright;
using StratexTeams.Tests.Hosts;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Browser;

/// <summary>The built bot with the sample organisation, on a Monday morning in November: October is due, no quarter has ended.</summary>
public sealed class PlayedTeams(Chromium browser) : IAsyncLifetime, IDisposable
{
    public const string OpenMonth = "2035-10";

    // The local clock only moves forward, so the day must lie far in the future.
    private static readonly DateTimeOffset Sunday = new(2035, 11, 18, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();
    private HostProcess _host = null!;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Pictures.Folder is null)
        {
            var ahead = Sunday - TimeProvider.System.GetUtcNow();
            await File.WriteAllTextAsync(_folder["played.db.clock"], ahead.ToString("c", CultureInfo.InvariantCulture));
        }

        _host = HostProcess.Start(_folder, new Dictionary<string, string>(HostProcess.Development) { ["Store__Path"] = _folder["played.db"] });
        Address = await _host.AddressAsync();
        var page = await OpenAsync("grace.adeyemi", 1280, 900);
        await page.ReachNextMorningAsync();
        await page.Page.Context.CloseAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    /// <summary>Opens the local Teams page as one of the sample's people.</summary>
    internal async Task<LocalPage> OpenAsync(string person, int width, int height, string theme = "default")
    {
        var page = new LocalPage(await browser.OpenAsync(width, height));
        await page.Page.GotoAsync(new Uri(Address, $"/local?person={person}&theme={theme}").ToString());
        await Assertions.Expect(page.Page.Locator("#now .time")).Not.ToHaveCountAsync(0);
        return page;
    }

    /// <summary>Opens one of the bot's tab pages as this person, outside Teams.</summary>
    internal async Task<IPage> OpenTabAsync(string person, string address)
    {
        var page = await browser.OpenAsync(1280, 900);
        var form = page.Context.APIRequest.CreateFormData();
        form.Set("person", person);
        await page.Context.APIRequest.PostAsync(new Uri(Address, "/local/sign-in").ToString(), new() { Form = form });
        await page.GotoAsync(new Uri(Address, address).ToString());
        return page;
    }
}
