namespace StratexTeams.Core.Kpis;

public enum RagStatus
{
    /// <summary>There should be a score and there is none.</summary>
    Grey,

    Red,
    Amber,
    Green,

    /// <summary>There is no score because none is wanted.</summary>
    NotScored,
}
