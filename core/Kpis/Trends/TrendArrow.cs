namespace StratexTeams.Core.Kpis.Trends;

public enum TrendArrow
{
    Down,
    Level,
    Up,
}
