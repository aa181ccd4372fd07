using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace StratexTeams.Benchmarks.Press;

/// <summary>A minimal bot of the JavaScript Agents SDK, installed by npm on first use.</summary>
internal static class EchoBot
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Press", "Echo");

    public static async Task<(Server Server, Uri Address)> StartAsync(int cardBytes)
    {
        using (var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = Folder })!)
        {
            await npm.WaitForExitAsync();
        }

        var port = FreePort();
        var server = Server.Start("node", ["echo.mjs"], "Server listening to port", Folder, [("PORT", port), ("CARD_BYTES", cardBytes.ToString(CultureInfo.InvariantCulture))]);
        await server.ReadyAsync();
        return (server, new Uri($"http://127.0.0.1:{port}"));
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
