namespace StratexTeams.Bot.Local.Sample;

/// <summary>Shows the time at which the sample is being played.</summary>
public sealed class SampleClock : TimeProvider
{
    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    internal void MoveTo(DateTimeOffset now) => _now = now;
}
