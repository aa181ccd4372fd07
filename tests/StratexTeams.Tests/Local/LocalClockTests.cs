using StratexTeams.Bot.Local;
using StratexTeams.Bot.Local.Timers;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Tests.Api;
using StratexTeams.Tests.Processes;

namespace StratexTeams.Tests.Local;

/// <summary>The local clock can be moved ahead, keeps its offset after a restart, and never goes back.</summary>
public sealed class LocalClockTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 16, 30, 0, TimeSpan.Zero);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_shows_the_real_time_until_it_is_moved() => Assert.Equal(Now, Clock().GetUtcNow());

    [Fact]
    public void It_moves_forward()
    {
        var clock = Clock();
        Assert.Null(clock.MoveTo(Now.AddDays(3)));
        Assert.Equal(Now.AddDays(3), clock.GetUtcNow());
    }

    [Fact]
    public void It_goes_on_from_where_it_was_moved_to()
    {
        Clock().MoveTo(Now.AddDays(3));
        Assert.Equal(Now.AddDays(3).AddMinutes(5), Clock(Now.AddMinutes(5)).GetUtcNow());
    }

    [Fact]
    public void Several_moves_add_up()
    {
        var clock = Clock();
        clock.MoveTo(Now.AddDays(3));
        clock.MoveTo(Now.AddDays(4));
        Assert.Equal(Now.AddDays(4), Clock().GetUtcNow());
    }

    [Fact]
    public void It_does_not_move_back()
    {
        var clock = Clock();
        clock.MoveTo(Now.AddDays(3));
        Assert.Equal(new ClockCannotGoBack("2026-11-23T16:30:00Z"), clock.MoveTo(Now.AddDays(2)));
        Assert.Equal((Now.AddDays(3), Now.AddDays(3)), (clock.GetUtcNow(), Clock().GetUtcNow()));
    }

    [Fact]
    public void It_does_not_leap_over_years()
    {
        var clock = Clock();
        Assert.Equal(new ClockMoveTooFar(400, "2026-11-20T16:30:00Z"), clock.MoveTo(Now.AddDays(401)));
        Assert.Equal(Now, clock.GetUtcNow());
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("")]
    [InlineData("-1.00:00:00")]
    public void A_file_that_says_no_distance_stops_the_start(string content)
    {
        File.WriteAllText(_folder["clock"], content);
        Assert.Equal(new ClockFileInvalid(_folder["clock"]), Assert.Throws<StoreUnusableException>(() => Clock()).Reason);
    }

    private LocalClock Clock(DateTimeOffset? now = null) => new(new StandingClock(now ?? Now), _folder["clock"]);
}
