using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Kpis;

/// <summary>How a value becomes points, with the numbers it is held against. New numbers from a date are a new method value.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(BaselineToTarget), "baselineToTarget")]
[JsonDerivedType(typeof(RatioToTarget), "ratioToTarget")]
[JsonDerivedType(typeof(GoalPost), "targetRange")]
[JsonDerivedType(typeof(GoalRedFlag), "goalRedFlag")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(NotScored), "notScored")]
public abstract record ScoringMethod
{
    private ScoringMethod()
    {
    }

    /// <summary>The one number the method aims at, if there is one.</summary>
    [JsonIgnore]
    public decimal? Aim => this switch
    {
        BaselineToTarget method => method.Target,
        RatioToTarget method => method.Target,
        GoalRedFlag method => method.Goal,
        GoalPost method when method.Lower == method.Upper => method.Lower,
        _ => null,
    };

    /// <summary>
    /// The way gone from the baseline, or the worst value there can be, to the target. One formula serves both polarities,
    /// because both distances change sign together (ServiceNow prints a variant that gives the way still to go).
    /// </summary>
    public sealed record BaselineToTarget(
        [property: JsonPropertyName("baseline")] decimal Baseline,
        [property: JsonPropertyName("target")] decimal Target) : ScoringMethod;

    /// <summary>For a KPI without a baseline: the share of the target that was reached (Camms).</summary>
    public sealed record RatioToTarget(
        [property: JsonPropertyName("target")] decimal Target,
        [property: JsonPropertyName("form")] RatioForm Form = RatioForm.Linear) : ScoringMethod;

    /// <summary>Full marks between the limits, falling in a straight line to none at the fail limit on either side.</summary>
    public sealed record GoalPost(
        [property: JsonPropertyName("lowerFail")] decimal LowerFail,
        [property: JsonPropertyName("lower")] decimal Lower,
        [property: JsonPropertyName("upper")] decimal Upper,
        [property: JsonPropertyName("upperFail")] decimal UpperFail) : ScoringMethod
    {
        /// <summary>Posts at equal distances around a target; a band of 0 makes the target a point.</summary>
        public static GoalPost Around(decimal target, decimal band, decimal fail) =>
            new(target - fail, target - band, target + band, target + fail);
    }

    /// <summary>
    /// For people who know where it turns red and where it turns green: three bands of equal width (Spider Impact).
    /// Lower is better when the goal lies below the red flag.
    /// </summary>
    public sealed record GoalRedFlag(
        [property: JsonPropertyName("redFlag")] decimal RedFlag,
        [property: JsonPropertyName("goal")] decimal Goal) : ScoringMethod;

    /// <summary>Ordered steps with points of their own, worst value first or last as the polarity has it.</summary>
    public sealed record Choice(
        [property: JsonPropertyName("steps"), JsonConverter(typeof(ValueListConverter<ChoiceStep>))] ValueList<ChoiceStep> Steps) : ScoringMethod
    {
        public static Choice YesNo(string yes, string no) => new([new ChoiceStep(0, no, 0), new ChoiceStep(1, yes, 100)]);
    }

    public sealed record NotScored : ScoringMethod;
}
