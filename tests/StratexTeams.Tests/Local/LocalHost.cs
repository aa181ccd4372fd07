using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Adapters.Teams;
using StratexTeams.Bot.Auth;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Local;

/// <summary>The bot in Development with the sample organisation, called from the same machine.</summary>
public sealed class LocalHost : WebApplicationFactory<EntraOptions>, IAsyncLifetime
{
    /// <summary>Request header that overrides the remote address.</summary>
    public const string Peer = "Test-Peer";

    private readonly TempFolder? _own;
    private readonly string _store;
    private readonly string _environment;

    public LocalHost()
    {
        _own = new TempFolder();
        (_store, _environment) = (_own["local.db"], "Development");
    }

    private LocalHost(string store, string environment) => (_store, _environment) = (store, environment);

    /// <summary>A second host on the same files, as after a restart.</summary>
    internal LocalHost Restarted() => new(_store, "Development");

    internal LocalHost InProduction() => new($"{_store}.production", "Production");

    internal static FormUrlEncodedContent Form(string name, string value) => new([new(name, value)]);

    internal async Task<JsonElement> GetAsync(string path)
    {
        using var client = CreateClient();
        return await client.GetFromJsonAsync<JsonElement>(path);
    }

    internal async Task<(int Status, JsonElement Body)> PostAsync(string path, HttpContent? content = null)
    {
        using var client = CreateClient();
        using var response = await client.PostAsync(path, content);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : default);
    }

    /// <summary>Calls the local connector as the bot does.</summary>
    internal async Task<(int Status, JsonElement Body)> CallAsync(HttpMethod method, string path, string? body, string? token = null)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method, $"/local/teams/v3/conversations{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? await BotTokenAsync());
        request.Content = body is null ? null : new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length > 0 ? JsonDocument.Parse(text).RootElement : default);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("Store:Path", _store);
        builder.UseSetting("Entra:ClientId", _environment is "Development" ? "" : "11d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10");
        builder.UseSetting("Teams:AppId", _environment is "Development" ? "" : "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11");
        builder.UseSetting("Teams:ManagedIdentityClientId", "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11");
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, FromThisMachine>());
    }

    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _own?.Dispose();
    }

    private async Task<string> BotTokenAsync() =>
        (await Services.GetRequiredService<ConnectorCredential>().Token.GetTokenAsync(new(["https://api.botframework.com/.default"]), CancellationToken.None)).Token;

    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, then) =>
            {
                context.Connection.RemoteIpAddress = context.Request.Headers[Peer] is [{ } peer] ? IPAddress.Parse(peer) : IPAddress.Loopback;
                return then(context);
            });
            next(app);
        };
    }
}
