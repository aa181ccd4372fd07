using System.Diagnostics;
using System.Text.Json.Serialization;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>How a value becomes points, with the numbers it is held against.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(BaselineToTarget), "baselineToTarget")]
[JsonDerivedType(typeof(RatioToTarget), "ratioToTarget")]
[JsonDerivedType(typeof(GoalPost), "goalPost")]
[JsonDerivedType(typeof(GoalRedFlag), "goalRedFlag")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(NotScored), "notScored")]
public abstract record MethodAnswer
{
    private MethodAnswer()
    {
    }

    internal static MethodAnswer? Of(ScoringMethod? method) => method switch
    {
        null => null,
        ScoringMethod.BaselineToTarget line => new BaselineToTarget(line.Baseline, line.Target),
        ScoringMethod.RatioToTarget ratio => new RatioToTarget(ratio.Target, ratio.Form),
        ScoringMethod.TargetRange posts => new GoalPost(posts.LowerFail, posts.Lower, posts.Upper, posts.UpperFail),
        ScoringMethod.GoalRedFlag edges => new GoalRedFlag(edges.RedFlag, edges.Goal),
        ScoringMethod.Choice choice => new Choice([.. choice.Steps.Select(step => new ChoiceStepAnswer(step.Value, step.Name, step.Points))]),
        ScoringMethod.NotScored => new NotScored(),
        _ => throw new UnreachableException(),
    };

    public sealed record BaselineToTarget(
        [property: JsonPropertyName("baseline")] decimal Baseline,
        [property: JsonPropertyName("target")] decimal Target) : MethodAnswer;

    public sealed record RatioToTarget(
        [property: JsonPropertyName("target")] decimal Target,
        [property: JsonPropertyName("form")] RatioForm Form) : MethodAnswer;

    public sealed record GoalPost(
        [property: JsonPropertyName("lowerFail")] decimal LowerFail,
        [property: JsonPropertyName("lower")] decimal Lower,
        [property: JsonPropertyName("upper")] decimal Upper,
        [property: JsonPropertyName("upperFail")] decimal UpperFail) : MethodAnswer;

    public sealed record GoalRedFlag(
        [property: JsonPropertyName("redFlag")] decimal RedFlag,
        [property: JsonPropertyName("goal")] decimal Goal) : MethodAnswer;

    public sealed record Choice([property: JsonPropertyName("steps")] IReadOnlyList<ChoiceStepAnswer> Steps) : MethodAnswer;

    public sealed record NotScored : MethodAnswer;
}

/// <summary>One step of a qualitative scale: the number recorded for it, its name, its points.</summary>
public sealed record ChoiceStepAnswer(
    [property: JsonPropertyName("value")] decimal Value,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("points")] decimal Points);
