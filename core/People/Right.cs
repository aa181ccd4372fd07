namespace StratexTeams.Core.People;

public enum Right
{
    ChangeSettings,
    GrantRoles,

    /// <summary>The draft plan, its objectives and KPIs.</summary>
    ChangeModel,

    /// <summary>Report a value that is somebody else's. Never attest it.</summary>
    KeyForOthers,

    /// <summary>Open, lock and publish periods.</summary>
    LockPeriods,

    /// <summary>Approve, return or reject change requests.</summary>
    DecideRequests,

    /// <summary>Drafts, values not yet published, notes.</summary>
    ReadEverything,

    /// <summary>Export the log and check it.</summary>
    Verify,
}
