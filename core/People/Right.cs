namespace StratexTeams.Core.People;

public enum Right
{
    ChangeSettings,
    GrantRoles,

    /// <summary>Change the plan, its objectives and KPIs.</summary>
    ChangeModel,

    /// <summary>Report a value on behalf of its owner; attesting is not included.</summary>
    ReportOnBehalf,

    /// <summary>Open, lock and publish periods.</summary>
    LockPeriods,

    /// <summary>Approve, return or reject change requests.</summary>
    DecideRequests,

    /// <summary>Read drafts, unpublished values and notes.</summary>
    ReadEverything,

    /// <summary>Export and verify the log.</summary>
    Verify,
}
