namespace StratexTeams.Core.Strategy;

/// <summary>A link of the strategy map: the hypothesis that progress on the cause brings progress on the effect.</summary>
public readonly record struct CauseEffectLink(ObjectiveId Cause, ObjectiveId Effect)
{
    public bool Touches(ObjectiveId objective) => Cause == objective || Effect == objective;
}
