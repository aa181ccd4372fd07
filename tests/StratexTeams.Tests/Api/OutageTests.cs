
namespace StratexTeams.Tests.Api;

/// <summary>The API while the store or the sign-in service does not answer.</summary>
public sealed class OutageTests : IAsyncLifetime, IDisposable
{
    private const string Rows = """[{"kpi":"calls","period":"2026-02","value":43}]""";

    private readonly ApiHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("GET /api/v1/scorecard?period=2026-01")]
    [InlineData("GET /api/v1/kpis/calls")]
    [InlineData("GET /api/v1/due")]
    [InlineData("POST /api/v1/actuals")]
    public async Task Without_the_store_one_is_asked_to_come_back(string address)
    {
        using var client = _host.ClientOf(People.Owner);
        _host.Store.IsOff = true;
        using var response = await client.AskAsync(address);
        Assert.Equal(
            (503, "temporarily-unavailable", "This cannot be answered just now. Send the same request again in 5 seconds; nothing is recorded twice."),
            await response.ProblemAsync());
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task What_was_sent_in_vain_is_recorded_when_it_is_sent_again()
    {
        using var client = _host.ClientOf(People.Owner);
        var before = await _host.HeadsAsync();
        _host.Store.IsFull = true;
        using var vain = await client.SendRowsAsync(Rows);
        Assert.Equal(503, (await vain.ProblemAsync()).Status);
        _host.Store.IsFull = false;
        Assert.Equal(before, await _host.HeadsAsync());
        using var again = await client.SendRowsAsync(Rows);
        Assert.Equal(["recorded"], await again.RowsAsync());
    }

    [Fact]
    public async Task Without_the_sign_in_service_no_token_is_taken_and_none_is_blamed()
    {
        _host.SignIn.IsAway = true;
        using var client = _host.ClientOf(People.Owner);
        using var response = await client.AskAsync("GET /api/v1/due");
        Assert.Equal("temporarily-unavailable", (await response.ProblemAsync()).Reason);
    }

    [Fact]
    public async Task A_sign_in_service_that_names_keys_elsewhere_is_not_followed()
    {
        _host.SignIn.KeysAt = "https://evil.example/keys";
        using var client = _host.ClientOf(People.Owner);
        using var response = await client.AskAsync("GET /api/v1/due");
        Assert.Equal(503, (await response.ProblemAsync()).Status);
        Assert.DoesNotContain("https://evil.example/keys", _host.SignIn.Asked);
    }
}
