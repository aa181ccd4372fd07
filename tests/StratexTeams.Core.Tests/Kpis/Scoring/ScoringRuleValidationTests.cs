using System.Globalization;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class ScoringRuleValidationTests
{
    public static TheoryData<ScoringRule> SoundRules => new(
        Higher(Line(40, 80)),
        Lower(Line(80, 40)),
        Higher(Ratio(94)),
        Lower(Ratio(50)),
        Lower(Ratio(50, RatioForm.Hyperbolic)),
        Higher(Edges(500, 700)),
        Lower(Edges(2.00m, 1.50m)),
        Range(new(2, 4, 8, 12)),
        Range(new(2, 4, 4, 12)),
        Target(new(14, 14.5m, 14.5m, 15)),
        Higher(Steps(new(1, "built", 50), new(2, "live", 100))),
        Lower(Steps(new(1, "calm", 100), new(2, "storm", 0))),
        Higher(Line(0, 10)) with { Thresholds = new(60, 100) },
        new() { Polarity = Polarity.Neutral, Method = new ScoringMethod.NotScored() });

    public static TheoryData<ScoringRule, ScoringRuleFlaw> UnscorableRules => new()
    {
        { Higher(Line(80, 80)), ScoringRuleFlaw.BaselineEqualsTarget },
        { Higher(Line(80, 40)), ScoringRuleFlaw.TargetOnTheWorseSide },
        { Lower(Line(40, 80)), ScoringRuleFlaw.TargetOnTheWorseSide },
        { Higher(Ratio(-94)), ScoringRuleFlaw.TargetBelowZero },
        { Lower(Ratio(-1)), ScoringRuleFlaw.TargetBelowZero },
        { Higher(Ratio(94, RatioForm.Hyperbolic)), ScoringRuleFlaw.HyperbolicNeedsLowerIsBetter },
        { Higher(Edges(700, 700)), ScoringRuleFlaw.GoalEqualsRedFlag },
        { Higher(Edges(700, 500)), ScoringRuleFlaw.GoalOnTheWorseSide },
        { Lower(Edges(500, 700)), ScoringRuleFlaw.GoalOnTheWorseSide },
        { Range(new(2, 8, 4, 12)), ScoringRuleFlaw.LimitsInverted },
        { Target(new(14, 14.4m, 14.6m, 15)), ScoringRuleFlaw.TargetValueIsARange },
        { Range(new(4, 4, 8, 12)), ScoringRuleFlaw.FailLimitInsideRange },
        { Range(new(2, 4, 8, 8)), ScoringRuleFlaw.FailLimitInsideRange },
        { Higher(Steps(new ChoiceStep(1, "live", 100))), ScoringRuleFlaw.TooFewChoices },
        { Higher(Steps(new(1, "built", 50), new(2, "live", 50))), ScoringRuleFlaw.ChoicesOutOfOrder },
        { Higher(Steps(new(1, "live", 100), new(2, "built", 50))), ScoringRuleFlaw.ChoicesOutOfOrder },
        { Higher(Steps(new(1, "built", 50), new(1, "live", 100))), ScoringRuleFlaw.ChoicesOutOfOrder },
        { Lower(Steps(new(1, "calm", 0), new(2, "storm", 100))), ScoringRuleFlaw.ChoicesOutOfOrder },
        { Higher(Steps(new(1, "built", -1), new(2, "live", 100))), ScoringRuleFlaw.ChoicePointsOffTheScale },
        { Higher(Steps(new(1, "built", 50), new(2, "live", 101))), ScoringRuleFlaw.ChoicePointsOffTheScale },
        { Higher(Edges(500, 700)) with { Thresholds = new(70, 90) }, ScoringRuleFlaw.ThresholdsBesideGoalAndRedFlag },
        { Higher(Line(0, 10)) with { Thresholds = new(90, 90) }, ScoringRuleFlaw.ThresholdsOutOfOrder },
        { Higher(Line(0, 10)) with { Thresholds = new(0, 90) }, ScoringRuleFlaw.ThresholdsOutOfOrder },
        { Higher(Line(0, 10)) with { Thresholds = new(70, 101) }, ScoringRuleFlaw.ThresholdsOutOfOrder },
        { Range(new(2, 4, 8, 12)) with { Polarity = Polarity.HigherIsBetter }, ScoringRuleFlaw.PolarityDoesNotFitMethod },
        { Higher(Line(40, 80)) with { Polarity = Polarity.Range }, ScoringRuleFlaw.PolarityDoesNotFitMethod },
        { Higher(Line(40, 80)) with { Polarity = Polarity.TargetValue }, ScoringRuleFlaw.PolarityDoesNotFitMethod },
        { Higher(Line(40, 80)) with { Polarity = Polarity.Neutral }, ScoringRuleFlaw.PolarityDoesNotFitMethod },
        { Higher(new ScoringMethod.NotScored()), ScoringRuleFlaw.PolarityDoesNotFitMethod },
    };

    [Theory]
    [MemberData(nameof(SoundRules))]
    public void A_sound_rule_has_no_flaw(ScoringRule rule) => Assert.Null(rule.Flaw);

    [Theory]
    [MemberData(nameof(UnscorableRules))]
    public void A_broken_rule_is_told_by_name(ScoringRule rule, ScoringRuleFlaw flaw) => Assert.Equal(flaw, rule.Flaw);

    [Theory]
    [MemberData(nameof(UnscorableRules))]
    public void A_broken_rule_neither_throws_nor_scores(ScoringRule rule, ScoringRuleFlaw flaw) =>
        Assert.Equal((false, false, null), (rule.CanScore, flaw.IsAdvice, rule.Score(1).Points));

    [Fact]
    public void A_target_of_zero_is_an_advice() => Assert.True(ScoringRuleFlaw.TargetIsZero.IsAdvice);

    [Fact]
    public void A_number_too_large_to_calculate_with_is_told() =>
        Assert.Equal(ScoringRuleFlaw.NumberOutOfBounds, Higher(Line(0, 1_000_000_000_000_000m)).Flaw);

    [Fact]
    public void A_number_with_nine_decimals_is_told() => Assert.Equal(ScoringRuleFlaw.NumberOutOfBounds, Higher(Ratio(0.000_000_001m)).Flaw);

    [Fact]
    public void A_number_out_of_bounds_is_refused_where_it_is_keyed_and_still_scores() =>
        Assert.Equal(50m, Higher(Line(0, 0.000_000_002m)).Score(0.000_000_001m).Points);

    [Theory]
    [InlineData("999999999999999.99999999", true)]
    [InlineData("1000000000000000", false)]
    [InlineData("-1000000000000000", false)]
    [InlineData("0.123456789", false)]
    [InlineData("0.1234567800", true)]
    public void A_number_has_less_than_sixteen_digits_and_at_most_eight_decimals(string number, bool fits) =>
        Assert.Equal(fits, NumberBounds.Fit(decimal.Parse(number, CultureInfo.InvariantCulture)));
}
