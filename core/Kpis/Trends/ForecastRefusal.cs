namespace StratexTeams.Core.Kpis.Trends;

public enum ForecastRefusal
{
    TooFewPoints,

    /// <summary>The level has shifted recently; a line across the shift would fit neither level.</summary>
    RecentShift,
}
