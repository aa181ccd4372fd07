namespace StratexTeams.Core.Kpis.Trends;

public enum XmrSignalKind
{
    /// <summary>One point outside the limits.</summary>
    OutsideLimits,

    /// <summary>Seven or more points in a row on one side of the mean.</summary>
    OneSided,

    /// <summary>Seven or more points in a row, each above the one before.</summary>
    Rising,

    /// <summary>Seven or more points in a row, each below the one before.</summary>
    Falling,
}
