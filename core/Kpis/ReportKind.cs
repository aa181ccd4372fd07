namespace StratexTeams.Core.Kpis;

/// <summary>How a version of a value was reported.</summary>
public enum ReportKind
{
    Reported,

    /// <summary>The owner confirmed that the previous period's value still applies.</summary>
    NoChange,

    /// <summary>A different value while the period was open.</summary>
    Correction,

    /// <summary>A different value after the period was locked. Scorecards can show it as reported and as now known.</summary>
    Restatement,
}
