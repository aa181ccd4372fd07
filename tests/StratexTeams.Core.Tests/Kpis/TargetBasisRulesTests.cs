using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Targets;
using static StratexTeams.Core.Tests.Kpis.Scoring.Rules;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class TargetBasisRulesTests
{
    private static readonly FiscalCalendar FromApril = new(4);
    private static readonly Period June = Period.Month(2017, 6);

    private static readonly IReadOnlyList<PeriodActual> CashFlow =
    [
        new(Period.Month(2017, 3), new Actual.Number(3.1m)),
        new(Period.Month(2017, 4), new Actual.Number(3.6m)),
        new(Period.Month(2017, 5), new Actual.Number(3.9m)),
        new(June, new Actual.Number(4.0m)),
    ];

    [Theory]
    [InlineData(TargetBasis.PeriodValue, 4.0)]
    [InlineData(TargetBasis.EndState, 4.0)]
    [InlineData(TargetBasis.CumulativeYtd, 11.5)]
    public void The_basis_says_whether_the_month_or_the_year_to_date_is_compared(TargetBasis basis, decimal actual) =>
        Assert.Equal(actual, basis.AggregateFor(Aggregation.Sum, June, FromApril, CashFlow).Value);

    [Fact]
    public void Marks_of_a_sum_accrue_over_the_year_to_date() =>
        Assert.Equal(Edges(10.2m, 12.0m), TargetBasis.CumulativeYtd.TargetRuleFor(Aggregation.Sum, [Edges(3.4m, 4.0m), Edges(3.4m, 4.0m), Edges(3.4m, 4.0m)]));

    [Fact]
    public void Marks_of_a_rate_do_not_accrue() =>
        Assert.Equal(Edges(6, 9), TargetBasis.CumulativeYtd.TargetRuleFor(Aggregation.RatioOfSums, [Edges(5, 8), Edges(6, 9)]));

    [Fact]
    public void Marks_of_a_single_period_do_not_accrue() =>
        Assert.Equal(Edges(3.6m, 4.2m), TargetBasis.PeriodValue.TargetRuleFor(Aggregation.Sum, [Edges(3.4m, 4.0m), Edges(3.6m, 4.2m)]));

    [Fact]
    public void Both_ends_of_a_line_accrue() => Assert.Equal(Line(30, 70), Accrued(Line(10, 30), Line(20, 40)));

    [Fact]
    public void The_target_of_a_ratio_accrues() => Assert.Equal(Ratio(30), Accrued(Ratio(10), Ratio(20)));

    [Fact]
    public void All_four_posts_accrue() => Assert.Equal(
        new ScoringMethod.TargetRange(3, 6, 9, 12),
        Accrued(new ScoringMethod.TargetRange(1, 2, 3, 4), new ScoringMethod.TargetRange(2, 4, 6, 8)));

    [Fact]
    public void A_neutral_measure_accrues_no_marks() => Assert.Equal(
        new ScoringMethod.NotScored(),
        Accrued(new ScoringMethod.NotScored(), new ScoringMethod.NotScored()));

    [Fact]
    public void A_method_that_changed_within_the_year_leaves_nothing_to_compare_with() =>
        Assert.Null(Accrued(Line(10, 30), Edges(3.4m, 4.0m)));

    [Fact]
    public void A_form_that_changed_within_the_year_leaves_nothing_to_compare_with() =>
        Assert.Null(Accrued(Ratio(10), Ratio(10, RatioForm.Hyperbolic)));

    [Fact]
    public void Without_periods_there_are_no_marks() => Assert.Null(Accrued());

    [Fact]
    public void Counts_accrue_like_sums() =>
        Assert.Equal(Edges(2, 6), TargetBasis.CumulativeYtd.TargetRuleFor(Aggregation.Count, [Edges(1, 3), Edges(1, 3)]));

    private static ScoringMethod? Accrued(params ScoringMethod[] months) => TargetBasis.CumulativeYtd.TargetRuleFor(Aggregation.Sum, months);
}
