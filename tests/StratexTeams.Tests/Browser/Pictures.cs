using Microsoft.Playwright;

namespace StratexTeams.Tests.Browser;

/// <summary>Saves screenshots for the README: STRATEX_PICTURES=docs/images dotnet test --filter One_number.</summary>
internal static class Pictures
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("STRATEX_PICTURES");

    public static async Task KeepAsync(IPage page, string name)
    {
        if (Folder is null)
        {
            return;
        }

        await page.SetViewportSizeAsync(1440, 900);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.ScreenshotAsync(new() { Path = Path.GetFullPath(Path.Combine(Folder, $"{name}.png")) });
    }
}
