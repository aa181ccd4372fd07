namespace StratexTeams.Core.Kpis;

/// <summary>How often a KPI is measured.</summary>
public enum Frequency
{
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}
