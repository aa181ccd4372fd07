using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using StratexTeams.Bot.Auth;
using StratexTeams.Bot.Local.SignIn;
using StratexTeams.Core.People;
using StratexTeams.Core.Tests;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Api;

/// <summary>In Development tokens of the local issuer are valid and pass the same check as any other.</summary>
public sealed class LocalIssuerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task In_development_a_local_token_names_a_person()
    {
        await using var host = Host("Development");
        await host.Services.GetRequiredService<IDirectory>().SaveAsync(
            People.Ports, new() { Id = People.Owner.Person, Name = "Owner", ObjectId = People.Owner.ObjectId }, CancellationToken.None);
        Assert.Equal(200, await AskAsync(host, host.Services.GetRequiredService<LocalIssuer>().TokenFor(People.Ports, People.Owner.ObjectId)));
    }

    [Fact]
    public async Task A_token_of_another_process_does_not_count()
    {
        await using var host = Host("Development");
        using var other = new LocalIssuer(TimeProvider.System);
        Assert.Equal(401, await AskAsync(host, other.TokenFor(People.Ports, People.Owner.ObjectId)));
    }

    [Fact]
    public void The_bots_own_token_is_kept_until_shortly_before_its_end()
    {
        var clock = new ManualTime();
        using var issuer = new LocalIssuer(clock);
        var credential = new LocalCredential(issuer, clock);
        string TokenAfter(int minutes)
        {
            clock.Advance(TimeSpan.FromMinutes(minutes));
            return credential.GetToken(default, CancellationToken.None).Token;
        }

        var first = TokenAfter(0);
        Assert.Equal(first, TokenAfter(54));
        Assert.NotEqual(first, TokenAfter(2));
    }

    [Fact]
    public async Task A_local_token_without_a_signature_does_not_count()
    {
        await using var host = Host("Development");
        Assert.Equal(401, await AskAsync(host, SignIn.Unsigned(host.Services.GetRequiredService<LocalIssuer>().TokenFor(People.Ports, People.Owner.ObjectId))));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_development_the_rules_are_those_of_the_sign_in_service(string environment)
    {
        await using var host = Host(environment, ("Entra:ClientId", SignIn.ClientId), ("Teams:AppId", SignIn.ClientId), ("Teams:ManagedIdentityClientId", SignIn.ClientId));
        var rules = host.Services.GetRequiredService<PersonTokenRules>();
        Assert.Equal((SignIn.ClientId, "https://login.microsoftonline.com/{tenantid}/v2.0"), (rules.Audience, rules.Issuer));
    }

    [Fact]
    public async Task In_development_with_a_registration_the_local_issuer_does_not_count_either()
    {
        await using var host = Host("Development", ("Entra:ClientId", SignIn.ClientId));
        Assert.Equal(SignIn.ClientId, host.Services.GetRequiredService<PersonTokenRules>().Audience);
    }

    [Fact]
    public void A_local_token_lasts_an_hour()
    {
        using var issuer = new LocalIssuer(new StandingClock(ApiHost.Now));
        var token = new JsonWebToken(issuer.TokenFor(People.Ports, People.Owner.ObjectId));
        Assert.Equal((ApiHost.Now.UtcDateTime, ApiHost.Now.UtcDateTime.AddHours(1)), (token.ValidFrom, token.ValidTo));
    }

    private WebApplicationFactory<EntraOptions> Host(string environment, params IEnumerable<(string Name, string Value)> settings) =>
        new WebApplicationFactory<EntraOptions>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("Store:Path", _folder["local.db"]);
            builder.UseSetting("Smo:Admins", $"{People.Ports}/{People.Administrator.ObjectId}");
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        });

    private static async Task<int> AskAsync(WebApplicationFactory<EntraOptions> host, string token)
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var response = await client.GetAsync("/api/v1/due");
        return (int)response.StatusCode;
    }
}
