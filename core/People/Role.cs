namespace StratexTeams.Core.People;

/// <summary>Organisation-wide role. Owner, deputy and data provider are set on each KPI.</summary>
public enum Role
{
    /// <summary>A member of the strategy management office.</summary>
    Smo,
    Executive,
    Viewer,
    Auditor,
    Administrator,
}
