using FsCheck.Fluent;
using StratexTeams.Core.Kpis.Targets;
using StratexTeams.Core.Tests.Kpis.Scoring;

namespace StratexTeams.Core.Tests.Kpis;

public sealed class PeriodTargetsTests
{
    [Fact]
    public void Linear_accrual_reaches_the_year_in_equal_steps() =>
        Assert.Equal([30m, 60m, 90m, 120m], PeriodTargets.LinearAccrual(120, 4));

    [Fact]
    public void An_equal_split_gives_each_period_the_same() => Assert.Equal([30m, 30m, 30m, 30m], PeriodTargets.EqualSplit(120, 4));

    [Fact]
    public void A_profile_follows_the_season() => Assert.Equal([20m, 60m, 40m], PeriodTargets.Profile(120, [1, 3, 2]));

    [Fact]
    public void A_profile_of_nothing_gives_no_targets() => Assert.Empty(PeriodTargets.Profile(120, [0, 0]));

    [Fact]
    public void Thirds_are_rounded_as_the_kpi_is_keyed() =>
        Assert.Equal([33.33m, 33.34m, 33.33m], PeriodTargets.EqualSplit(100, 3, decimals: 2));

    [Fact]
    public void The_parts_always_add_up_to_the_year() => ForEvery.Case(
        from annual in Numbers.Any
        from parts in Gen.Choose(1, 20).Select(part => (decimal)part).NonEmptyListOf()
        from decimals in Gen.Choose(2, 8)
        select (annual, parts, decimals),
        given => PeriodTargets.Profile(given.annual, [.. given.parts], given.decimals).Sum() == given.annual
            && PeriodTargets.EqualSplit(given.annual, given.parts.Count, given.decimals).Sum() == given.annual
            && PeriodTargets.LinearAccrual(given.annual, given.parts.Count, given.decimals)[^1] == given.annual);
}
