namespace StratexTeams.Bot.Local.Sample;

/// <summary>The clock while the sample is played: shows the time of the step under way.</summary>
public sealed class SampleClock : TimeProvider
{
    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    internal void MoveTo(DateTimeOffset now) => _now = now;
}
