namespace StratexTeams.Core.Kpis;

public enum TrendArrow
{
    Down,
    Level,
    Up,
}
