using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Auth;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Messages;

/// <summary>The bot in Development with the sample organisation, the local issuer and a fake connector.</summary>
public sealed class LocalTeamsHost : WebApplicationFactory<EntraOptions>
{
    public const string ServiceUrl = "http://localhost:56150/_connector";

    private readonly TempFolder _folder = new();

    internal FakeConnector Connector { get; } = new($"{ServiceUrl}/");

    /// <summary>The remote address of requests, as the host sees it.</summary>
    internal IPAddress Peer { get; set; } = IPAddress.Loopback;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Store:Path", _folder["local.db"]);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IStartupFilter>(new PeerFilter(() => Peer));
            services.AddHttpClient("connector").ConfigurePrimaryHttpMessageHandler(() => Connector);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Dispose();
    }

    private sealed class PeerFilter(Func<IPAddress> peer) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, then) =>
            {
                context.Connection.RemoteIpAddress = peer();
                return then(context);
            });
            next(app);
        };
    }
}
