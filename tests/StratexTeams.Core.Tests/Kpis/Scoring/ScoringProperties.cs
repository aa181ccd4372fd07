using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Kpis.Scoring;

public sealed class ScoringProperties
{
    private static readonly Gen<Thresholds?> OwnEdges = Gen.OneOf(
        Gen.Constant<Thresholds?>(null),
        from amber in Gen.Choose(1, 98) from width in Gen.Choose(1, 100 - amber) select (Thresholds?)new Thresholds(amber, amber + width));

    /// <summary>Sound rules whose better side is up or down: two numbers apart, in the order the polarity asks for.</summary>
    private static readonly Gen<ScoringRule> OneSided =
        from polarity in Gen.Elements(Polarity.HigherIsBetter, Polarity.LowerIsBetter)
        from worse in Numbers.Any
        from distance in Numbers.Positive
        from ratio in Numbers.Positive
        from edges in OwnEdges
        let better = polarity is Polarity.LowerIsBetter ? worse - distance : worse + distance
        from rule in Gen.Elements(
            new ScoringRule { Polarity = polarity, Method = new ScoringMethod.BaselineToTarget(worse, better), Thresholds = edges },
            new ScoringRule { Polarity = polarity, Method = new ScoringMethod.RatioToTarget(ratio), Thresholds = edges },
            new ScoringRule { Polarity = polarity, Method = new ScoringMethod.RatioToTarget(0), Thresholds = edges },
            new ScoringRule { Polarity = polarity, Method = new ScoringMethod.GoalRedFlag(worse, better) })
        select rule;

    private static readonly Gen<ScoringRule> Posts =
        from lower in Numbers.Any
        from width in Gen.OneOf(Gen.Constant(0m), Numbers.Positive)
        from below in Numbers.Positive
        from above in Numbers.Positive
        from edges in OwnEdges
        select new ScoringRule
        {
            Polarity = Polarity.Range,
            Method = new ScoringMethod.TargetRange(lower - below, lower, lower + width, lower + width + above),
            Thresholds = edges,
        };

    private static readonly Gen<ScoringRule> AnyRule = Gen.OneOf(OneSided, Posts);

    [Fact]
    public void Every_generated_rule_is_one_that_can_score() => ForEvery.Case(AnyRule, rule => rule.CanScore);

    [Fact]
    public void Every_score_lies_between_zero_and_a_hundred() => ForEvery.Case(
        from rule in AnyRule from value in Numbers.Any select (rule, value),
        given => given.rule.Score(given.value).Points is >= 0 and <= 100 && given.rule.RawPoints(given.value) is >= 0 and <= 100);

    [Fact]
    public void Every_score_lies_in_the_band_its_status_names() => ForEvery.Case(
        from rule in AnyRule from value in Numbers.Any select (rule, value),
        given => NormalisedScale.StatusOf(given.rule.Score(given.value).Points.GetValueOrDefault()) == given.rule.Score(given.value).Status);

    [Fact]
    public void A_better_value_never_scores_less() => ForEvery.Case(
        from rule in OneSided from value in Numbers.Any from step in Numbers.Positive select (rule, value, step),
        given =>
        {
            var better = given.rule.Polarity is Polarity.LowerIsBetter ? given.value - given.step : given.value + given.step;
            return given.rule.Score(better).Points >= given.rule.Score(given.value).Points;
        });

    [Fact]
    public void A_value_nearer_to_the_posts_never_scores_less() => ForEvery.Case(
        from rule in Posts from away in Numbers.Positive from further in Numbers.Positive from below in Gen.Elements(true, false)
        select (rule, Posts: (ScoringMethod.TargetRange)rule.Method, away, further, below),
        given => given.below
            ? given.rule.Score(given.Posts.Lower - given.away).Points >= given.rule.Score(given.Posts.Lower - given.away - given.further).Points
            : given.rule.Score(given.Posts.Upper + given.away).Points >= given.rule.Score(given.Posts.Upper + given.away + given.further).Points);

    [Fact]
    public void At_its_own_edges_every_line_scores_seventy_and_ninety() => ForEvery.Case(LinesWithEdges, given =>
        given.Rule.Score(given.Amber).Points == 70 && given.Rule.Score(given.Green).Points == 90);

    [Fact]
    public void A_hair_beside_an_edge_the_score_is_a_hair_away() => ForEvery.Case(LinesWithEdges, given =>
        IsContinuous(given.Rule, given.Amber) && IsContinuous(given.Rule, given.Green));

    [Fact]
    public void No_number_within_bounds_leaves_the_range_of_decimal() => ForEvery.Case(
        from pair in Extremes.Two().Where(pair => pair.Item1 != pair.Item2)
        let worse = Math.Min(pair.Item1, pair.Item2)
        let better = Math.Max(pair.Item1, pair.Item2)
        from edges in Gen.Elements<Thresholds?>(null, new(0.000_000_01m, 99.999_999_99m), new(99.999_999_98m, 99.999_999_99m))
        from rule in Gen.Elements(
            Rules.Higher(new ScoringMethod.BaselineToTarget(worse, better)) with { Thresholds = edges },
            Rules.Higher(new ScoringMethod.RatioToTarget(Math.Abs(better))) with { Thresholds = edges },
            Rules.Higher(new ScoringMethod.GoalRedFlag(worse, better)))
        from value in Extremes
        from cap in Gen.Elements(100m, 120m)
        select (rule, value, cap),
        given => given.rule.DetailsOf(given.value, given.cap).Score is >= 0 and <= 120 && given.rule.RawPoints(given.value) is >= 0 and <= 100);

    private static readonly Gen<decimal> Extremes = Gen.Elements(
        -999_999_999_999_999.999_999_99m, -999_999_999_999_999.999_999_98m, -0.000_000_01m, 0m, 0.000_000_01m, 0.000_000_02m,
        1m, 999_999_999_999_999.999_999_98m, 999_999_999_999_999.999_999_99m);

    /// <summary>Lines from 0 to a whole number and goal posts' flanks in whole numbers, with the values at which amber and green begin.</summary>
    private static Gen<(ScoringRule Rule, decimal Amber, decimal Green)> LinesWithEdges =>
        from hundredth in Gen.Choose(1, 1000).Select(hundredth => (decimal)hundredth)
        from start in Gen.Choose(-1000, 1000).Select(start => (decimal)start)
        from amber in Gen.Choose(1, 98)
        from width in Gen.Choose(1, 100 - amber)
        let edges = new Thresholds(amber, amber + width)
        from method in Gen.Elements<(Polarity Polarity, ScoringMethod Method)>(
            (Polarity.HigherIsBetter, new ScoringMethod.BaselineToTarget(start, start + 100 * hundredth)),
            (Polarity.Range, new ScoringMethod.TargetRange(start, start + 100 * hundredth, start + 200 * hundredth, start + 300 * hundredth)))
        select (new ScoringRule { Polarity = method.Polarity, Method = method.Method, Thresholds = edges },
            start + edges.Amber * hundredth, start + edges.Green * hundredth);

    private static bool IsContinuous(ScoringRule rule, decimal edge) => Math.Abs(
        rule.Score(edge + 0.000_001m).Points.GetValueOrDefault() - rule.Score(edge - 0.000_001m).Points.GetValueOrDefault()) < 0.001m;
}
