namespace StratexTeams.Core.Kpis;

public enum ForecastRefusal
{
    TooFewPoints,

    /// <summary>The level has just moved: a line through both sides of the move describes neither.</summary>
    RecentShift,
}
