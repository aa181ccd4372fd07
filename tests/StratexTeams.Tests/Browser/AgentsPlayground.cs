using System.Net;
using System.Net.Sockets;
using StratexTeams.Tests.Exports;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Browser;

/// <summary>Microsoft 365 Agents Playground, installed by npm and connected to a running bot.</summary>
internal sealed class AgentsPlayground(Child child, Uri address) : IAsyncDisposable
{
    private const string Listening = "Listening on ";

    private static readonly string Program = Repository.At("tests", "StratexTeams.Tests", "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    public Uri Address => address;

    public static async Task<AgentsPlayground> StartAsync(Uri bot)
    {
        var messages = new Uri(bot, "/api/messages").ToString();
        var child = Child.Start(["node", Program, "-e", messages, "-c", "msteams", "-p", $"{FreePort()}", "--disable-telemetry"]);
        // If another program has taken the port meanwhile, the Playground picks another and prints it.
        var listens = await child.UntilAsync(said => said.Any(line => line.Contains(Listening)));
        Assert.True(listens, listens ? null : (await child.EndAsync()).Errors);
        return new(child, new Uri($"http://127.0.0.1:{child.Said.First(line => line.Contains(Listening)).Split(Listening)[1].Trim()}/"));
    }

    public ValueTask DisposeAsync() => child.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
