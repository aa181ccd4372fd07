using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.People;
using StratexTeams.Core.Tenants;
using StratexTeams.Tests.Api;
using StratexTeams.Tests.Processes;
using StratexTeams.Tests.Sample;

namespace StratexTeams.Tests.Pages;

/// <summary>The bot as it runs outside Development, with the played sample organisation and one that has only people yet.</summary>
public sealed class PagesHost : WebApplicationFactory<EntraOptions>, IAsyncLifetime
{
    public const string Origin = "http://localhost";

    public static readonly DateTimeOffset Now = PlayedSample.GoldenNow;

    /// <summary>As a page made just now gives to its forms.</summary>
    public static readonly string FormId = $"{Now.UtcTicks:x}.0";

    public static readonly TenantId Sample = SampleTenant.Id;
    public static readonly TenantId Young = new(Guid.Parse("9a1d5c3e-2f47-4c0a-8f5b-6d7e8f901234"));

    public static readonly Account Office = OfficeOf(Young);
    public static readonly Account Stranger = new("stranger", Young, new Guid(3, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]));

    private readonly TempFolder _folder = new();
    private readonly MemoryEventStore _events = new();
    private Task<IReadOnlyList<(string Address, int Bytes, IHtmlDocument Page)>>? _everyPage;

    internal SwitchedStore Store => (SwitchedStore)Services.GetRequiredService<IEventStore>();

    public async Task InitializeAsync()
    {
        var played = await PlayedSample.GoldenAsync();
        foreach (var some in (await played.LogAsync()).Chunk(AppendBounds.MaxRecords))
        {
            await _events.AppendAsync(Sample, some, CancellationToken.None);
        }

        var directory = Services.GetRequiredService<IDirectory>();
        foreach (var person in SamplePeople.Directory)
        {
            await directory.SaveAsync(Sample, person, CancellationToken.None);
        }

        await DoAsync(TenantId.Service, new OnboardTenant(Sample));
        await FoundAsync(Young);
    }

    /// <summary>A new organisation with a strategy office and a colleague, and nothing else.</summary>
    public async Task FoundAsync(TenantId tenant)
    {
        foreach (var account in new[] { OfficeOf(tenant), ColleagueOf(tenant) })
        {
            var person = new DirectoryEntry { Id = account.Person, Name = $"{account.Name} <b>", ObjectId = account.ObjectId };
            await Services.GetRequiredService<IDirectory>().SaveAsync(tenant, person, CancellationToken.None);
        }

        await DoAsync(TenantId.Service, new OnboardTenant(tenant));
        await DoAsync(tenant, new GrantRole(OfficeOf(tenant).Person, Role.Smo));
    }

    public static Account OfficeOf(TenantId tenant) => new("office", tenant, new Guid(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]));

    public static Account ColleagueOf(TenantId tenant) => new("colleague", tenant, new Guid(2, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]));

    public static Account Of(string person) =>
        new(person, Sample, SamplePeople.Directory.Single(entry => entry.Id.Value == person).ObjectId.GetValueOrDefault());

    /// <summary>Somebody's browser, with the cookie that a sign-in left there.</summary>
    internal HttpClient BrowserOf(Account account) => BrowserWith(SignIn.TokenFor(account, Now));

    internal HttpClient BrowserWith(string token)
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        browser.DefaultRequestHeaders.Add("Cookie", $"__Host-stratex={token}");
        return browser;
    }

    internal async Task<IHtmlDocument> ReadAsync(Account account, string address)
    {
        var response = await BrowserOf(account).GetAsync(address);
        Assert.Equal(200, (int)response.StatusCode);
        return await response.PageAsync();
    }

    /// <summary>Read once for all that look at all of them.</summary>
    internal Task<IReadOnlyList<(string Address, int Bytes, IHtmlDocument Page)>> EveryPageAsync() => _everyPage ??= ReadEveryPageAsync();

    internal async Task<TenantState> StateAsync(TenantId tenant) => await Services.GetRequiredService<TenantStates>().GetAsync(tenant, CancellationToken.None);

    /// <summary>Equal only when nothing at all was recorded in between.</summary>
    internal async Task<string> HeadsAsync(TenantId? tenant = null) =>
        string.Join(' ', (await StateAsync(TenantId.Service)).Head, (await StateAsync(Sample)).Head, (await StateAsync(tenant ?? Young)).Head);

    internal async Task DoAsync(TenantId tenant, ICommand command)
    {
        var id = CommandId.Of(tenant, Actor.Operator.Person, "test", $"{command}");
        Assert.IsType<Outcome.Done>(await Services.GetRequiredService<CommandHandler>().HandleAsync(new Submission(tenant, Actor.Operator, id, Now, command), CancellationToken.None));
    }

    private async Task<IReadOnlyList<(string Address, int Bytes, IHtmlDocument Page)>> ReadEveryPageAsync()
    {
        var pages = new List<(string, int, IHtmlDocument)>();
        foreach (var (reader, address) in EveryPage.All)
        {
            var page = await ReadAsync(reader, address);
            pages.Add(($"{reader.Name} {address}", Encoding.UTF8.GetByteCount(page.Source.Text), page));
        }

        return pages;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Store:Path", _folder["pages.db"]);
        builder.UseSetting("Teams:AppId", "6f1c8a52-31c4-4d0e-9a53-0e3b8f0d7c11");
        builder.UseSetting("Teams:TenantId", Sample.ToString());
        builder.UseSetting("Teams:ClientSecret", "never used here");
        builder.UseSetting("Entra:ClientId", SignIn.ClientId);
        builder.UseSetting("Entra:Authority", SignIn.Authority);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new StandingClock(Now));
            services.AddSingleton<IEventStore>(new SwitchedStore(_events));
            services.AddHttpClient("entra-metadata").ConfigurePrimaryHttpMessageHandler(() => new SignIn());
        });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _folder.Dispose();
    }
}
