using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Adapters.Sqlite;
using StratexTeams.Bot.Auth;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Api;

/// <summary>The bot as it runs outside Development, in the test process, with its own store and <see cref="SignIn"/> as its sign-in
/// service.</summary>
public class ApiHost : WebApplicationFactory<EntraOptions>, IAsyncLifetime
{
    public static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    internal const string AppId = "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11";

    private readonly TempFolder _folder = new();
    private int _commands;

    internal SignIn SignIn { get; } = new();

    internal SwitchedStore Store => (SwitchedStore)Services.GetRequiredService<IEventStore>();

    public async Task InitializeAsync()
    {
        var directory = Services.GetRequiredService<IDirectory>();
        foreach (var account in People.Listed)
        {
            var entry = new DirectoryEntry { Id = account.Person, Name = account.Name, ObjectId = account.ObjectId, Enabled = account != People.Left };
            await directory.SaveAsync(account.Tenant, entry, CancellationToken.None);
        }

        foreach (var (account, role) in People.Roles)
        {
            await DoAsync(account.Tenant, Actor.Operator, new GrantRole(account.Person, role));
        }

        foreach (var (actor, command) in Organisation.Played)
        {
            await DoAsync(People.Ports, actor, command);
        }
    }

    /// <summary>A client that sends a valid token of this account.</summary>
    internal HttpClient ClientOf(Account account) => ClientWith(Api.SignIn.TokenFor(account, Now));

    internal HttpClient ClientWith(string token)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    internal async Task<TenantState> StateAsync(TenantId? tenant = null) =>
        await Services.GetRequiredService<TenantStates>().GetAsync(tenant ?? People.Ports, CancellationToken.None);

    /// <summary>The heads of all logs; equal only when nothing was recorded in between.</summary>
    internal async Task<string> HeadsAsync() => string.Join(
        ' ', (await StateAsync(TenantId.Service)).Head, (await StateAsync()).Head, (await StateAsync(People.Mills)).Head, (await StateAsync(People.NotSetUp)).Head);

    internal async Task DoAsync(TenantId tenant, Actor actor, ICommand command)
    {
        var id = CommandId.Of(tenant, actor.Person, "test", $"{_commands++}");
        var outcome = await Services.GetRequiredService<CommandHandler>().HandleAsync(new Submission(tenant, actor, id, Now, command), CancellationToken.None);
        Assert.IsType<Outcome.Done>(outcome);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Store:Path", _folder["api.db"]);
        builder.UseSetting("Teams:AppId", AppId);
        builder.UseSetting("Teams:TenantId", $"{People.Ports}");
        builder.UseSetting("Teams:ClientSecret", "not used: nothing here signs in");
        builder.UseSetting("Entra:ClientId", SignIn.ClientId);
        builder.UseSetting("Entra:Authority", SignIn.Authority);
        builder.UseSetting("Smo:Admins", $"{People.Ports}/{People.Administrator.ObjectId},{People.Mills}/{People.Foreign.ObjectId}");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new StandingClock(Now));
            services.AddSingleton<IEventStore>(provider => new SwitchedStore(new SqliteEventStore(provider.GetRequiredService<SqliteFile>())));
            services.AddHttpClient("entra-metadata").ConfigurePrimaryHttpMessageHandler(() => SignIn);
        });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _folder.Dispose();
    }
}
