using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Scoring;

/// <summary>How a value is scored, with its targets or limits. New numbers from a date on are a new instance.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(BaselineToTarget), "baselineToTarget")]
[JsonDerivedType(typeof(RatioToTarget), "ratioToTarget")]
[JsonDerivedType(typeof(TargetRange), "targetRange")]
[JsonDerivedType(typeof(GoalRedFlag), "goalRedFlag")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(NotScored), "notScored")]
public abstract record ScoringMethod
{
    private ScoringMethod()
    {
    }

    /// <summary>The single target number; null for a range, a choice or no scoring.</summary>
    [JsonIgnore]
    public decimal? TargetNumber => this switch
    {
        BaselineToTarget method => method.Target,
        RatioToTarget method => method.Target,
        GoalRedFlag method => method.Goal,
        TargetRange method when method.Lower == method.Upper => method.Lower,
        _ => null,
    };

    /// <summary>
    /// 100 * (value - baseline) / (target - baseline), where the baseline may be the worst value. One formula serves both
    /// polarities. (A variant printed by ServiceNow gives the distance still to go; it is not used.)
    /// </summary>
    public sealed record BaselineToTarget(
        [property: JsonPropertyName("baseline")] decimal Baseline,
        [property: JsonPropertyName("target")] decimal Target) : ScoringMethod;

    /// <summary>Ratio of value to target, for a KPI without a baseline (Camms).</summary>
    public sealed record RatioToTarget(
        [property: JsonPropertyName("target")] decimal Target,
        [property: JsonPropertyName("form")] RatioForm Form = RatioForm.Linear) : ScoringMethod;

    /// <summary>100 points between the limits, falling linearly to 0 at the fail limit on either side.</summary>
    public sealed record TargetRange(
        [property: JsonPropertyName("lowerFail")] decimal LowerFail,
        [property: JsonPropertyName("lower")] decimal Lower,
        [property: JsonPropertyName("upper")] decimal Upper,
        [property: JsonPropertyName("upperFail")] decimal UpperFail) : ScoringMethod
    {
        /// <summary>Limits at equal distances around a target; a band of 0 makes it a single target value.</summary>
        public static TargetRange Around(decimal target, decimal band, decimal fail) =>
            new(target - fail, target - band, target + band, target + fail);
    }

    /// <summary>
    /// Piecewise linear scoring in three bands of equal width, set by where red and green begin (Spider Impact).
    /// Lower is better when the goal is below the red flag.
    /// </summary>
    public sealed record GoalRedFlag(
        [property: JsonPropertyName("redFlag")] decimal RedFlag,
        [property: JsonPropertyName("goal")] decimal Goal) : ScoringMethod;

    /// <summary>Qualitative scale: steps with rising values, each with its own points.</summary>
    public sealed record Choice(
        [property: JsonPropertyName("steps"), JsonConverter(typeof(ValueListConverter<ChoiceStep>))] ValueList<ChoiceStep> Steps) : ScoringMethod
    {
        public static Choice YesNo(string yes, string no) => new([new ChoiceStep(0, no, 0), new ChoiceStep(1, yes, 100)]);
    }

    public sealed record NotScored : ScoringMethod;
}
