using System.Net.Http.Headers;
using System.Text.Json;

namespace StratexTeams.Tests.Local;

/// <summary>A developer can act as any person of the sample, except those who have left.</summary>
[Collection(LocalTests.Name)]
public sealed class LocalPeopleTests(LocalHost host)
{
    private const string Grace = "grace.adeyemi";
    private const string Sam = "sam.whitlock";

    [Fact]
    public async Task Everybody_is_listed_whose_account_is_enabled()
    {
        var people = await PeopleAsync();
        Assert.Equal(15, people.Count);
        Assert.DoesNotContain(Sam, people.Keys);
    }

    [Theory]
    [InlineData(Grace, "Grace Adeyemi", "KPI owner (4)", 1)]
    [InlineData("jonas.lindqvist", "Jonas Lindqvist", "KPI owner (12)", 12)]
    [InlineData("daniel.weiss", "Daniel Weiss", "Executive · KPI owner (4)", 4)]
    [InlineData("ruth.calloway", "Ruth Calloway", "Data provider", 0)]
    [InlineData("ben.carver", "Ben Carver", "Administrator", 0)]
    public async Task It_says_what_somebody_is_and_how_much_waits(string person, string name, string role, int waits)
    {
        var found = (await PeopleAsync())[person];
        Assert.Equal((name, role, waits), (found.GetProperty("name").GetString(), found.GetProperty("role").GetString(), found.GetProperty("waits").GetInt32()));
    }

    [Fact]
    public async Task The_chat_of_an_arabic_reader_runs_from_right_to_left()
    {
        var people = await PeopleAsync();
        Assert.True(people["layla.haddad"].GetProperty("rightToLeft").GetBoolean());
        Assert.False(people[Grace].GetProperty("rightToLeft").GetBoolean());
    }

    [Fact]
    public async Task A_token_counts_at_the_api()
    {
        var (_, answer) = await host.PostAsync("/local/token", LocalHost.Form("person", Grace));
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());
        Assert.Contains("turno", await client.GetStringAsync("/api/v1/due"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_in_opens_the_pages()
    {
        using var client = host.CreateClient();
        using var signedIn = await client.PostAsync("/local/sign-in", LocalHost.Form("person", Grace));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tabs/scorecard");
        request.Headers.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var page = await client.SendAsync(request);
        Assert.Contains("Scorecard", await page.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_channel_says_where_the_bot_is_to_answer()
    {
        var (status, channel) = await host.PostAsync("/local/channel");
        Assert.Equal((200, "http://localhost/local/teams/"), (status, channel.GetProperty("serviceUrl").GetString()));
    }

    [Theory]
    [InlineData("/local/token")]
    [InlineData("/local/sign-in")]
    public async Task Nobody_unknown_can_be_played(string path)
    {
        var (status, problem) = await host.PostAsync(path, LocalHost.Form("person", "nobody"));
        Assert.Equal(
            (404, "There is nobody called nobody in this organisation. Choose a person of the list."), (status, problem.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/local/token")]
    [InlineData("/local/sign-in")]
    public async Task Nobody_can_be_played_who_has_left(string path)
    {
        var (status, problem) = await host.PostAsync(path, LocalHost.Form("person", Sam));
        Assert.Equal((400, "cannot-sign-in"), (status, problem.GetProperty("reason").GetString()));
    }

    [Theory]
    [InlineData("/local/token")]
    [InlineData("/local/sign-in")]
    public async Task What_is_no_form_is_told_so(string path)
    {
        var (status, problem) = await host.PostAsync(path, new StringContent("""{"person":"grace.adeyemi"}"""));
        Assert.Equal((400, "form-required"), (status, problem.GetProperty("reason").GetString()));
    }

    [Theory]
    [InlineData("11111111-2222-3333-4444-555555555555")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("ports")]
    public async Task There_is_no_other_organisation(string tenant)
    {
        var (status, problem) = await host.PostAsync($"/local/token?tenant={tenant}", LocalHost.Form("person", Grace));
        Assert.Equal((404, "unknown-local-organisation"), (status, problem.GetProperty("reason").GetString()));
    }

    private async Task<Dictionary<string, JsonElement>> PeopleAsync() =>
        (await host.GetAsync("/local/people")).EnumerateArray().ToDictionary(person => person.GetProperty("id").GetString()!);
}
