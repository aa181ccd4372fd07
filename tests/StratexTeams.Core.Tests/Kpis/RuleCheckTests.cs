using System.Globalization;
using StratexTeams.Core.Kpis;
using static StratexTeams.Core.Tests.Kpis.Rules;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class RuleCheckTests
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

    public static TheoryData<ScoringRule, RuleFlaw> UnscorableRules => new()
    {
        { Higher(Line(80, 80)), RuleFlaw.BaselineEqualsTarget },
        { Higher(Line(80, 40)), RuleFlaw.TargetOnTheWorseSide },
        { Lower(Line(40, 80)), RuleFlaw.TargetOnTheWorseSide },
        { Higher(Ratio(-94)), RuleFlaw.TargetBelowZero },
        { Lower(Ratio(-1)), RuleFlaw.TargetBelowZero },
        { Higher(Ratio(94, RatioForm.Hyperbolic)), RuleFlaw.HyperbolicNeedsLowerIsBetter },
        { Higher(Edges(700, 700)), RuleFlaw.GoalEqualsRedFlag },
        { Higher(Edges(700, 500)), RuleFlaw.GoalOnTheWorseSide },
        { Lower(Edges(500, 700)), RuleFlaw.GoalOnTheWorseSide },
        { Range(new(2, 8, 4, 12)), RuleFlaw.LimitsInverted },
        { Target(new(14, 14.4m, 14.6m, 15)), RuleFlaw.TargetValueIsARange },
        { Range(new(4, 4, 8, 12)), RuleFlaw.FailLimitInsideRange },
        { Range(new(2, 4, 8, 8)), RuleFlaw.FailLimitInsideRange },
        { Higher(Steps(new ChoiceStep(1, "live", 100))), RuleFlaw.TooFewChoices },
        { Higher(Steps(new(1, "built", 50), new(2, "live", 50))), RuleFlaw.ChoicesOutOfOrder },
        { Higher(Steps(new(1, "live", 100), new(2, "built", 50))), RuleFlaw.ChoicesOutOfOrder },
        { Higher(Steps(new(1, "built", 50), new(1, "live", 100))), RuleFlaw.ChoicesOutOfOrder },
        { Lower(Steps(new(1, "calm", 0), new(2, "storm", 100))), RuleFlaw.ChoicesOutOfOrder },
        { Higher(Steps(new(1, "built", -1), new(2, "live", 100))), RuleFlaw.ChoicePointsOffTheScale },
        { Higher(Steps(new(1, "built", 50), new(2, "live", 101))), RuleFlaw.ChoicePointsOffTheScale },
        { Higher(Edges(500, 700)) with { Thresholds = new(70, 90) }, RuleFlaw.ThresholdsBesideGoalAndRedFlag },
        { Higher(Line(0, 10)) with { Thresholds = new(90, 90) }, RuleFlaw.ThresholdsOutOfOrder },
        { Higher(Line(0, 10)) with { Thresholds = new(0, 90) }, RuleFlaw.ThresholdsOutOfOrder },
        { Higher(Line(0, 10)) with { Thresholds = new(70, 101) }, RuleFlaw.ThresholdsOutOfOrder },
        { Range(new(2, 4, 8, 12)) with { Polarity = Polarity.HigherIsBetter }, RuleFlaw.PolarityDoesNotFitMethod },
        { Higher(Line(40, 80)) with { Polarity = Polarity.Range }, RuleFlaw.PolarityDoesNotFitMethod },
        { Higher(Line(40, 80)) with { Polarity = Polarity.TargetValue }, RuleFlaw.PolarityDoesNotFitMethod },
        { Higher(Line(40, 80)) with { Polarity = Polarity.Neutral }, RuleFlaw.PolarityDoesNotFitMethod },
        { Higher(new ScoringMethod.NotScored()), RuleFlaw.PolarityDoesNotFitMethod },
    };

    [Theory]
    [MemberData(nameof(SoundRules))]
    public void A_sound_rule_has_no_flaw(ScoringRule rule) => Assert.Null(rule.Flaw);

    [Theory]
    [MemberData(nameof(UnscorableRules))]
    public void A_broken_rule_is_told_by_name(ScoringRule rule, RuleFlaw flaw) => Assert.Equal(flaw, rule.Flaw);

    [Theory]
    [MemberData(nameof(UnscorableRules))]
    public void A_broken_rule_neither_throws_nor_scores(ScoringRule rule, RuleFlaw flaw) =>
        Assert.Equal((false, false, null), (rule.CanScore, flaw.IsAdvice, rule.Score(1).Points));

    [Fact]
    public void A_target_of_zero_is_an_advice() => Assert.True(RuleFlaw.TargetIsZero.IsAdvice);

    [Fact]
    public void A_number_too_large_to_calculate_with_is_told() =>
        Assert.Equal(RuleFlaw.NumberOutOfBounds, Higher(Line(0, 1_000_000_000_000_000m)).Flaw);

    [Fact]
    public void A_number_with_nine_decimals_is_told() => Assert.Equal(RuleFlaw.NumberOutOfBounds, Higher(Ratio(0.000_000_001m)).Flaw);

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
        Assert.Equal(fits, MeasureBounds.Fit(decimal.Parse(number, CultureInfo.InvariantCulture)));
}
