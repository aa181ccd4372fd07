using System.Net;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;

namespace StratexTeams.Tests.Api;

/// <summary>Reporting values in bulk: each row has its own result, is checked against the sender's rights, and is recorded once however
/// often it is sent.</summary>
public sealed class ActualsTests : IAsyncLifetime, IDisposable
{
    private const string Row = """[{"kpi":"calls","period":"2026-02","value":43}]""";

    private readonly ApiHost _host = new();

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Each_row_is_answered_by_itself()
    {
        using var response = await SendAsync(
            People.Owner,
            """
            [
              {"kpi":"calls","period":"2026-02","value":43,"note":"Counted again.","provisional":false},
              {"kpi":"on-time","period":"2026-02/P1M","numerator":412,"denominator":477},
              {"kpi":"draft","period":"2026-02","absent":"notReady"},
              {"kpi":"calls","period":"2026-01","value":38},
              {"kpi":"calls","period":"2026-01","value":39},
              {"kpi":"none","period":"2026-02","value":1},
              {"kpi":"calls","period":"2026-03","value":1},
              {"kpi":"on-time","period":"2026-02","value":1},
              {"kpi":"calls","period":"soon","value":1},
              {"kpi":"calls","period":"2026-02"},
              {"kpi":"calls","period":"2026-02","value":1,"absent":"notReady"},
              {"kpi":"on-time","period":"2026-02","numerator":1},
              {"kpi":"calls","period":"2026-02","value":1e15}
            ]
            """);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            [
                "recorded", "recorded", "recorded", "unchanged", "period-locked", "unknown-kpi", "period-not-over", "needs-numerator-and-denominator",
                "invalid-period", "one-actual-required", "one-actual-required", "one-actual-required", "number-out-of-range",
            ],
            await response.RowsAsync());
        var answer = await response.BodyAsync();
        Assert.Equal((3, 1, 9), ((int)answer["recorded"]!, (int)answer["unchanged"]!, (int)answer["refused"]!));
        Assert.Equal("2026-01/P1M is closed and its scorecard is published. Ask the strategy office for a restatement.", (string?)answer["rows"]![4]!["detail"]);
    }

    [Fact]
    public async Task A_recorded_row_is_the_callers_own_word_by_way_of_the_api()
    {
        await RowsAsync(People.Owner, Row);
        var value = await FebruaryAsync();
        Assert.Equal((new Actual.Number(43m), People.Owner.Person, EntryPoint.Api), (value.Actual, value.ReportedBy, value.EntryPoint));
    }

    [Fact]
    public async Task Sent_again_under_its_key_a_row_is_answered_as_before_and_recorded_once()
    {
        var first = await RowsAsync(People.Owner, Row);
        var after = await _host.HeadsAsync();
        Assert.Equal(["recorded"], first);
        Assert.Equal(first, await RowsAsync(People.Owner, Row));
        Assert.Equal(after, await _host.HeadsAsync());
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_recorded_once()
    {
        var answers = await Task.WhenAll(RowsAsync(People.Owner, Row), RowsAsync(People.Owner, Row), RowsAsync(People.Owner, Row));
        Assert.All(answers, answer => Assert.Equal(["recorded"], answer));
        Assert.Equal(3, (await FebruaryAsync()).Version);
    }

    [Fact]
    public async Task Sending_it_again_does_not_undo_what_somebody_else_has_corrected_since()
    {
        await RowsAsync(People.Owner, Row);
        await RowsAsync(People.Smo, """[{"kpi":"calls","period":"2026-02","value":44}]""");
        Assert.Equal(["recorded"], await RowsAsync(People.Owner, Row));
        Assert.Equal(44m, (await FebruaryAsync()).Actual.Value);
    }

    [Fact]
    public async Task Under_another_key_the_same_row_changes_nothing_and_says_so()
    {
        await RowsAsync(People.Owner, Row);
        var after = await _host.HeadsAsync();
        Assert.Equal(["unchanged"], await RowsAsync(People.Owner, Row, "another key"));
        Assert.Equal(after, await _host.HeadsAsync());
    }

    [Fact]
    public async Task Under_the_same_key_another_row_is_another_request()
    {
        await RowsAsync(People.Owner, Row);
        Assert.Equal(["recorded"], await RowsAsync(People.Owner, """[{"kpi":"calls","period":"2026-02","value":44}]"""));
        Assert.Equal(44m, (await FebruaryAsync()).Actual.Value);
    }

    [Fact]
    public async Task Keys_of_two_people_do_not_meet()
    {
        await RowsAsync(People.Owner, Row);
        await RowsAsync(People.Owner, """[{"kpi":"calls","period":"2026-02","value":44}]""");
        Assert.Equal(["recorded"], await RowsAsync(People.Smo, Row));
        Assert.Equal(43m, (await FebruaryAsync()).Actual.Value);
    }

    [Fact]
    public async Task Rows_of_one_kpi_and_period_are_taken_in_their_order()
    {
        var numbers = Enumerable.Range(100, 50);
        var answers = await RowsAsync(People.Owner, $"[{string.Join(',', numbers.Select(number => $$"""{"kpi":"calls","period":"2026-02","value":{{number}}}"""))}]");
        Assert.All(answers, answer => Assert.Equal("recorded", answer));
        var february = await FebruaryAsync();
        Assert.Equal(numbers.Select(number => (decimal?)number), february.Earlier.Skip(2).Append(february).Select(version => version.Actual.Value));
    }

    [Fact]
    public async Task No_rows_are_answered_by_none() => Assert.Empty(await RowsAsync(People.Owner, "[]"));

    [Theory]
    [InlineData("owner", "calls", "recorded")]
    [InlineData("deputy", "calls", "not-kpi-owner")]
    [InlineData("provider", "draft", "recorded")]
    [InlineData("provider", "calls", "not-kpi-owner")]
    [InlineData("smo", "calls", "recorded")]
    [InlineData("executive", "calls", "not-kpi-owner")]
    [InlineData("viewer", "calls", "not-kpi-owner")]
    [InlineData("auditor", "calls", "not-kpi-owner")]
    [InlineData("administrator", "calls", "not-kpi-owner")]
    [InlineData("colleague", "calls", "not-kpi-owner")]
    [InlineData("foreign", "calls", "unknown-kpi")]
    public async Task Each_person_reports_what_is_theirs(string person, string kpi, string answer)
    {
        var before = await _host.HeadsAsync();
        Assert.Equal([answer], await RowsAsync(People.Listed.Single(each => each.Name == person), Row.Replace("calls", kpi)));
        Assert.Equal(answer is "recorded", before != await _host.HeadsAsync());
    }

    [Fact]
    public async Task A_deputy_reports_while_the_owners_duties_are_delegated()
    {
        var week = new Delegation(People.Deputy.Person, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 6));
        await _host.DoAsync(People.Ports, Actor.Operator, new DelegateDuties(People.Owner.Person, week));
        Assert.Equal(["recorded"], await RowsAsync(People.Deputy, Row));
    }

    private async Task<IReadOnlyList<string>> RowsAsync(Account sender, string rows, string key = "a key")
    {
        using var response = await SendAsync(sender, rows, key);
        return await response.RowsAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(Account sender, string rows, string key = "a key")
    {
        using var client = _host.ClientOf(sender);
        return await client.SendRowsAsync(rows, key);
    }

    private async Task<ActualVersion> FebruaryAsync() => (await _host.StateAsync()).Kpis.All[Organisation.Calls].ActualIn(Organisation.February)!;
}
