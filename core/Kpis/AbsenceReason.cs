namespace StratexTeams.Core.Kpis;

/// <summary>Why there is no value. A stored 0 is a value; none of these is.</summary>
public enum AbsenceReason
{
    /// <summary>Nobody has given one yet.</summary>
    NotSet,

    NotDue,

    /// <summary>It exists and is deliberately not given.</summary>
    Withheld,

    /// <summary>There is nothing to measure in this period.</summary>
    NotApplicable,

    /// <summary>It is coming; the owner has said so.</summary>
    NotReady,
}
