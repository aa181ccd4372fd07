namespace StratexTeams.Core.Kpis;

/// <summary>How a version of a value came to be.</summary>
public enum ReportKind
{
    Reported,

    /// <summary>The owner said that the last period's value holds on.</summary>
    NoChange,

    /// <summary>Another value while the period was open.</summary>
    Correction,

    /// <summary>Another value after the period was closed. Reports show both, what was reported and what is known now.</summary>
    Restatement,
}
