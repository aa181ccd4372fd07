namespace StratexTeams.Core.Strategy;

/// <summary>An arrow of the strategy map: a hypothesis, not a measurement.</summary>
public readonly record struct CauseEffectLink(ObjectiveId Cause, ObjectiveId Effect)
{
    public bool Touches(ObjectiveId objective) => Cause == objective || Effect == objective;
}
