using System.Globalization;

namespace StratexTeams.Tests.Local;

/// <summary>Moving the clock and running jobs from the local page.</summary>
[Collection(LocalTests.Name)]
public sealed class LocalTimeTests(LocalHost host)
{
    [Fact]
    public async Task The_organisation_says_that_it_is_composed()
    {
        var organisation = await host.GetAsync("/local/organisation");
        Assert.Equal(("Aldermouth Ports", true), (organisation.GetProperty("name").GetString(), organisation.GetProperty("isComposed").GetBoolean()));
    }

    [Fact]
    public async Task The_clock_moves_to_a_later_moment()
    {
        var later = (await NowAsync()).AddMinutes(10);
        Assert.Equal(200, (await host.PostAsync("/local/clock", LocalHost.Form("now", later.ToString("O", CultureInfo.InvariantCulture)))).Status);
        Assert.InRange(await NowAsync(), later, later.AddMinutes(2));
    }

    [Fact]
    public async Task A_moment_without_an_offset_is_meant_on_the_clocks_of_the_organisation()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        var later = TimeZoneInfo.ConvertTime((await NowAsync()).AddMinutes(10), zone);
        await host.PostAsync("/local/clock", LocalHost.Form("now", later.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)));
        Assert.InRange(await NowAsync(), later.AddSeconds(-1), later.AddMinutes(2));
    }

    [Theory]
    [InlineData("2020-01-01T00:00:00Z", "clock-only-forward")]
    [InlineData("9999-12-31T23:59:59Z", "clock-step-too-large")]
    [InlineData("next week", "invalid-moment")]
    [InlineData("2026-13-40T09:00:00Z", "invalid-moment")]
    [InlineData("", "invalid-moment")]
    public async Task Any_other_leaves_the_clock_alone(string typed, string reason)
    {
        var before = await NowAsync();
        var (status, problem) = await host.PostAsync("/local/clock", LocalHost.Form("now", typed));
        Assert.Equal((400, reason), (status, problem.GetProperty("reason").GetString()));
        Assert.InRange(await NowAsync(), before, before.AddMinutes(2));
    }

    [Fact]
    public async Task A_restart_does_not_turn_the_clock_back()
    {
        var later = (await NowAsync()).AddHours(1);
        await host.PostAsync("/local/clock", LocalHost.Form("now", later.ToString("O", CultureInfo.InvariantCulture)));
        await using var restarted = host.Restarted();
        Assert.True((await restarted.GetAsync("/local/organisation")).GetProperty("now").GetDateTimeOffset() >= later);
    }

    [Fact]
    public async Task A_job_runs_when_it_is_asked_for() => Assert.Equal(204, (await host.PostAsync("/local/run/dispatch-effects")).Status);

    [Fact]
    public async Task A_job_that_is_not_there_is_answered_with_those_that_are()
    {
        var (status, problem) = await host.PostAsync("/local/run/make-coffee");
        Assert.Equal((404, "unknown-job"), (status, problem.GetProperty("reason").GetString()));
        Assert.Contains("dispatch-effects", problem.GetProperty("detail").GetString());
    }

    private async Task<DateTimeOffset> NowAsync() => (await host.GetAsync("/local/organisation")).GetProperty("now").GetDateTimeOffset();
}
