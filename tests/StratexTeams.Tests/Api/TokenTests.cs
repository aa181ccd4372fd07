using Microsoft.IdentityModel.Tokens;

namespace StratexTeams.Tests.Api;

/// <summary>Every endpoint against every kind of invalid token: the status, the reason, and that nothing is recorded.</summary>
public sealed class TokenTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string NotForUs = "invalid-token";
    private const string NoPerson = "token-without-person";

    private static readonly string[] Addresses = ["GET /api/v1/scorecard?period=2026-01", "GET /api/v1/kpis/calls", "GET /api/v1/due", "POST /api/v1/actuals"];

    private static readonly Dictionary<string, (int Status, string Reason, Func<string> Token)> Bad = new()
    {
        ["expired"] = (401, "token-expired", () => Owner(token => (token.NotBefore, token.Expires) = (At(-120), At(-6)))),
        ["not valid yet"] = (401, NotForUs, () => Owner(token => token.NotBefore = At(6))),
        ["for ever"] = (401, NotForUs, () => Owner(token => token.Expires = null)),
        ["for another application"] = (401, NotForUs, () => Owner(token => token.Audience = "22d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10")),
        ["for our address with a slash"] = (401, NotForUs, () => Owner(token => token.Audience = $"{SignIn.ClientId}/")),
        ["for us and another application"] = (401, NotForUs, () => Owner(token => token.Audiences.Add("22d2f2c4-4d0b-4c8e-9b1e-54a2f9c07a10"))),
        ["by another issuer"] = (401, NotForUs, () => Owner(token => token.Issuer = $"https://evil.example/{People.Ports}/v2.0")),
        ["by the issuer of another tenant"] = (401, NotForUs, () => Owner(token => token.Issuer = $"{SignIn.Authority}/{People.Mills}/v2.0")),
        ["by the issuer's older family"] = (401, NotForUs, () => Owner(token => token.Issuer = $"{SignIn.Authority}/{People.Ports}/")),
        ["signed by a stranger"] = (401, NotForUs, () => Owner(token => token.SigningCredentials = SignIn.StrangersKey)),
        ["signed by another tenant's key"] = (401, NotForUs, () => Owner(token => token.SigningCredentials = SignIn.KeyOfAnotherTenant)),
        ["signed in another way"] = (401, NotForUs, () => Owner(token => token.SigningCredentials = SignIn.StrongerHash)),
        ["signed with the public key as a secret"] = (401, NotForUs, () => Owner(token => token.SigningCredentials = SignIn.PublicKeyAsSecret)),
        ["not signed"] = (401, NotForUs, () => SignIn.Unsigned(Owner())),
        ["with the signature cut off"] = (401, NotForUs, () => Owner()[..^300]),
        ["no token at all"] = (401, NotForUs, () => "abc"),
        ["longer than any token"] = (401, NotForUs, () => new string('a', 20_000)),
        ["without a tenant"] = (401, NotForUs, () => Owner(token => token.Claims.Remove("tid"))),
        ["without an account"] = (403, NoPerson, () => Owner(token => token.Claims.Remove("oid"))),
        ["with an account that is no id"] = (403, NoPerson, () => Owner(token => token.Claims["oid"] = "owner@ports.example")),
        ["of an application"] = (403, NoPerson, () => Owner(token => token.Claims["idtyp"] = "app")),
        ["that only identifies"] = (403, NoPerson, () => Owner(token => token.Claims.Remove("scp"))),
        ["for another scope"] = (403, NoPerson, () => Owner(token => token.Claims["scp"] = "access_as_user_admin")),
        ["of an organisation that is not set up"] = (403, "organisation-not-set-up", () => SignIn.TokenFor(People.Nowhere, ApiHost.Now)),
        ["of the service's own tenant"] = (403, "organisation-not-set-up", () => SignIn.TokenFor(new Account("zero", default, People.Owner.ObjectId), ApiHost.Now)),
        ["of somebody unlisted"] = (403, "unknown-account", () => SignIn.TokenFor(People.Unlisted, ApiHost.Now)),
        ["of somebody who has left"] = (403, "unknown-account", () => SignIn.TokenFor(People.Left, ApiHost.Now)),
        ["of a listed account in another tenant"] = (403, "unknown-account", () => SignIn.TokenFor(People.Owner with { Tenant = People.Mills }, ApiHost.Now)),
    };

    public static readonly IEnumerable<object[]> Refused = [.. from address in Addresses from kind in Bad.Keys select new object[] { address, kind }];

    public static readonly TheoryData<string> All = [.. Addresses];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_bad_token_is_refused_and_nothing_is_recorded(string address, string kind)
    {
        var (status, reason, token) = Bad[kind];
        var before = await host.HeadsAsync();
        using var client = host.ClientWith(token());
        using var response = await client.AskAsync(address);
        var problem = await response.ProblemAsync();
        Assert.Equal((status, reason), (problem.Status, problem.Reason));
        Assert.Equal(status is 401 ? "Bearer error=\"invalid_token\"" : "", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal(before, await host.HeadsAsync());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Without_a_token_one_is_asked_for(string address)
    {
        var before = await host.HeadsAsync();
        using var client = host.CreateClient();
        using var response = await client.AskAsync(address);
        Assert.Equal((401, "token-missing", "Send a token of a person in the header Authorization, as: Bearer and the token."), await response.ProblemAsync());
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal(before, await host.HeadsAsync());
    }

    [Theory]
    [InlineData("Basic b3duZXI6c2VjcmV0")]
    [InlineData("Bearer")]
    [InlineData("")]
    public async Task Another_kind_of_proof_is_no_token(string header)
    {
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var response = await client.AskAsync(Addresses[0]);
        Assert.Equal("token-missing", (await response.ProblemAsync()).Reason);
    }

    [Fact]
    public async Task Two_tokens_are_no_token()
    {
        using var client = host.ClientOf(People.Owner);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {SignIn.TokenFor(People.Smo, ApiHost.Now)}");
        using var response = await client.AskAsync(Addresses[0]);
        Assert.Equal("token-missing", (await response.ProblemAsync()).Reason);
    }

    [Fact]
    public async Task A_token_in_the_address_is_no_token()
    {
        using var client = host.CreateClient();
        using var response = await client.AskAsync($"{Addresses[0]}&access_token={Owner()}");
        Assert.Equal("token-missing", (await response.ProblemAsync()).Reason);
    }

    [Theory]
    [InlineData(-4, -64)]
    [InlineData(64, 4)]
    public async Task Clocks_may_differ_by_less_than_five_minutes(int until, int from)
    {
        using var client = host.ClientWith(Owner(token => (token.NotBefore, token.Expires) = (At(from), At(until))));
        using var response = await client.AskAsync(Addresses[0]);
        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Nobody_but_the_sign_in_service_is_asked_for_keys()
    {
        using var client = host.ClientWith(Owner(token => token.Issuer = "https://evil.example"));
        using var response = await client.AskAsync(Addresses[0]);
        Assert.All(host.SignIn.Asked, address => Assert.StartsWith($"{SignIn.Authority}/organizations/", address));
    }

    [Fact]
    public async Task No_answer_lets_a_page_of_another_origin_read_it()
    {
        using var client = host.ClientOf(People.Owner);
        client.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        using var response = await client.AskAsync(Addresses[0]);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["default-src 'none'; frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
    }

    private static string Owner(Action<SecurityTokenDescriptor>? change = null) => SignIn.TokenFor(People.Owner, ApiHost.Now, change);

    private static DateTime At(int minutes) => ApiHost.Now.UtcDateTime.AddMinutes(minutes);
}
