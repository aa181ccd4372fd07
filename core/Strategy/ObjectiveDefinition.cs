using StratexTeams.Core.EventLog;
using StratexTeams.Core.Organisation;

namespace StratexTeams.Core.Strategy;

/// <summary>Name, owner, place in the plan and weight of an objective.</summary>
public sealed record ObjectiveDefinition
{
    /// <summary>Starts with a verb, such as "Turn ships on the promised day".</summary>
    public required string Name { get; init; }

    public required PersonId Owner { get; init; }

    public required ThemeId Theme { get; init; }

    public required PerspectiveId Perspective { get; init; }

    public UnitId? Unit { get; init; }

    /// <summary>Relative to its siblings; 0 is for information only.</summary>
    public decimal Weight { get; init; } = 1m;
}
