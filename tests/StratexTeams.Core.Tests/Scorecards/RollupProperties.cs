using FsCheck;
using FsCheck.Fluent;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards.Rollup;
using StratexTeams.Core.Tests.Kpis.Scoring;
using static StratexTeams.Core.Tests.Scorecards.Children;

namespace StratexTeams.Core.Tests.Scorecards;

public sealed class RollupProperties
{
    private static readonly Gen<decimal> Weight = Gen.Choose(0, 20).Select(weight => weight / 2m);

    private static readonly Gen<RollupChild> Kpi = Gen.OneOf(
        from weight in Weight
        from score in Numbers.Points
        from attestation in Gen.Elements(Enum.GetValues<AttestationLevel>())
        from critical in Gen.Elements(true, false)
        select (RollupChild)(Scored(weight, score, attestation) with { IsCritical = critical }),
        from weight in Weight
        from state in Gen.Elements(ValueState.NotDue, ValueState.Pending, ValueState.Missing, ValueState.Stale, ValueState.NotApplicable)
        from last in Numbers.Points
        select (RollupChild)Without(weight, state, last));

    private static readonly Gen<RollupPolicy> Policy =
        from method in Gen.Elements(Enum.GetValues<RollupMethod>())
        from missing in Gen.Elements(Enum.GetValues<MissingDataPolicy>())
        from least in Gen.Choose(0, 10)
        select new RollupPolicy(method, missing, least / 10m);

    private static readonly Gen<RollupChild> Child = Gen.OneOf(
        Kpi,
        from weight in Weight
        from policy in Policy
        from children in Kpi.ListOf()
        select (RollupChild)Objective(weight, policy, [.. children]));

    private static readonly Gen<(RollupPolicy Policy, RollupChild[] Children)> Families =
        from policy in Policy
        from children in Child.ArrayOf()
        select (policy, children);

    [Fact]
    public void Twice_the_weights_give_the_same_parent() => ForEvery.Case(
        from family in Families from factor in Gen.Elements(2m, 10m, 0.5m) select (family, factor),
        given => Alike(
            RollupCalculation.Of(given.family.Children, given.family.Policy),
            RollupCalculation.Of([.. given.family.Children.Select(child => child with { Weight = child.Weight * given.factor })], given.family.Policy)));

    [Fact]
    public void The_order_of_the_children_does_not_matter() => ForEvery.Case(
        from family in Families from shuffled in Gen.Shuffle(family.Children) select (family, shuffled),
        given => Alike(RollupCalculation.Of(given.family.Children, given.family.Policy), RollupCalculation.Of(given.shuffled, given.family.Policy)));

    [Fact]
    public void Every_share_lies_between_nothing_and_all_and_what_is_attested_or_carried_is_covered() => ForEvery.Case(Families, given =>
    {
        var parent = RollupCalculation.Of(given.Children, given.Policy);
        return parent.Coverage is >= 0 and <= 1
            && 0 <= parent.VerifiedShare && parent.VerifiedShare <= parent.StatedShare
            && 0 <= parent.CarriedShare && parent.StatedShare + parent.CarriedShare <= parent.Coverage + 0.000_000_000_001m;
    });

    [Fact]
    public void A_value_taken_away_never_raises_coverage_or_what_is_attested() => ForEvery.Case(
        from family in Families.Where(family => family.Children.OfType<RollupChild.Kpi>().Any(IsThere))
        from taken in Gen.Elements(family.Children.OfType<RollupChild.Kpi>().Where(IsThere).ToArray())
        from state in Gen.Elements(ValueState.Pending, ValueState.Missing, ValueState.Stale)
        from last in Numbers.Points
        select (family, taken, state, last),
        given =>
        {
            var before = RollupCalculation.Of(given.family.Children, given.family.Policy);
            var after = RollupCalculation.Of(
                [.. given.family.Children.Select(child => ReferenceEquals(child, given.taken) ? Without(child.Weight, given.state, given.last) : child)],
                given.family.Policy);
            return after.Coverage <= before.Coverage && after.StatedShare <= before.StatedShare && after.VerifiedShare <= before.VerifiedShare;
        });

    [Fact]
    public void A_value_taken_away_under_the_default_lowers_coverage_by_its_share() => ForEvery.Case(
        from weights in Gen.Choose(1, 20).Select(weight => (decimal)weight).NonEmptyListOf()
        from score in Numbers.Points
        select (weights, score),
        given => Numbers.Near(
            Parent([Without(given.weights[0], ValueState.Missing), .. given.weights.Skip(1).Select(weight => Scored(weight, given.score))]).Coverage,
            1 - given.weights[0] / given.weights.Sum()));

    [Fact]
    public void A_weighted_score_lies_between_the_lowest_and_the_highest_child() => ForEvery.Case(
        (from weight in Gen.Choose(1, 20) from score in Numbers.Points select Scored(weight, score)).NonEmptyListOf(),
        children => Parent([.. children]).Score is { } score
            && children.Min(child => child.Score.Points) <= score + 0.000_000_000_001m
            && score - 0.000_000_000_001m <= children.Max(child => child.Score.Points));

    [Fact]
    public void A_parent_with_one_kpi_has_its_score_and_status() => ForEvery.Case(
        from weight in Gen.Choose(1, 20) from score in Numbers.Points select Scored(weight, score),
        kpi => Parent(kpi).Score == kpi.Score.Points && Parent(kpi).Status == kpi.Score.Status);

    [Fact]
    public void The_contributions_add_up_to_the_score() => ForEvery.Case(
        from missing in Gen.Elements(Enum.GetValues<MissingDataPolicy>()) from children in Child.ArrayOf() select (missing, children),
        given => RollupCalculation.Of(given.children, Default with { Missing = given.missing }).Score is not { } score
            || Numbers.Near(score, RollupCalculation.ContributionsOf(given.children, Default with { Missing = given.missing }).Sum(part => part?.Points ?? 0)));

    private static bool IsThere(RollupChild.Kpi kpi) => kpi.State is ValueState.Submitted;

    private static bool Alike(RollupResult one, RollupResult other) =>
        one.Outcome == other.Outcome && one.Status == other.Status && one.Gate == other.Gate && one.Counts == other.Counts
        && Numbers.Near(one.Score ?? -1, other.Score ?? -1)
        && Numbers.Near(one.Coverage, other.Coverage)
        && Numbers.Near(one.StatedShare, other.StatedShare)
        && Numbers.Near(one.VerifiedShare, other.VerifiedShare)
        && Numbers.Near(one.CarriedShare, other.CarriedShare);
}
