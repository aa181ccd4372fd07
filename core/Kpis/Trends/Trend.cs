namespace StratexTeams.Core.Kpis.Trends;

/// <summary>Change of the score, so that up is always better; null where there is no earlier score.</summary>
public sealed record Trend(TrendArrow? SincePrevious, TrendArrow? SinceLastYear)
{
    /// <summary>Changes of at most this many points are shown as level.</summary>
    public const decimal DefaultDeadBand = 1m;

    public static Trend Of(decimal? score, decimal? previous, decimal? samePeriodLastYear, decimal deadBand = DefaultDeadBand) =>
        new(Arrow(score - previous, deadBand), Arrow(score - samePeriodLastYear, deadBand));

    private static TrendArrow? Arrow(decimal? change, decimal deadBand) => change switch
    {
        null => null,
        { } up when up > deadBand => TrendArrow.Up,
        { } down when down < -deadBand => TrendArrow.Down,
        _ => TrendArrow.Level,
    };
}
