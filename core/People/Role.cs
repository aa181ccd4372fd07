namespace StratexTeams.Core.People;

/// <summary>What somebody is in the whole organisation. Owner, deputy and data provider are not among them: a KPI names its own.</summary>
public enum Role
{
    /// <summary>A member of the strategy management office.</summary>
    Smo,
    Executive,
    Viewer,
    Auditor,
    Administrator,
}
