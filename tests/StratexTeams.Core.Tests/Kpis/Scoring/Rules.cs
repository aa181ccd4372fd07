using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

/// <summary>Short forms for building scoring rules in tests.</summary>
internal static class Rules
{
    public static ScoringRule Higher(ScoringMethod method) => new() { Polarity = Polarity.HigherIsBetter, Method = method };

    public static ScoringRule Lower(ScoringMethod method) => new() { Polarity = Polarity.LowerIsBetter, Method = method };

    public static ScoringRule Range(ScoringMethod.TargetRange posts) => new() { Polarity = Polarity.Range, Method = posts };

    public static ScoringRule Target(ScoringMethod.TargetRange posts) => new() { Polarity = Polarity.TargetValue, Method = posts };

    public static ScoringMethod.BaselineToTarget Line(decimal baseline, decimal target) => new(baseline, target);

    public static ScoringMethod.RatioToTarget Ratio(decimal target, RatioForm form = RatioForm.Linear) => new(target, form);

    public static ScoringMethod.GoalRedFlag Edges(decimal redFlag, decimal goal) => new(redFlag, goal);

    public static ScoringMethod.Choice Steps(params ChoiceStep[] steps) => new([.. steps]);
}
