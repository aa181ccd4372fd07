using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Strategy;
using static StratexTeams.Core.Tests.Strategy.PlanExamples;

namespace StratexTeams.Core.Tests.Strategy;

public sealed class MapLintTests
{
    [Fact]
    public void Objectives_without_a_link_are_listed() =>
        Assert.Equal([Grow], LintOf([.. Draft, new ObjectivesLinked(Turn, Earn)]).WithoutAnyLink);

    [Fact]
    public void Perspectives_and_themes_without_an_objective_are_listed()
    {
        var lint = LintOf([.. Draft, new PerspectiveDefined(new PerspectiveId("people"), "People", 3), new ThemeDefined(new ThemeId("clean"), "Clean", 1, Scenario.Ben.Person)]);
        Assert.Equal([new PerspectiveId("people")], lint.EmptyPerspectives);
        Assert.Equal([new ThemeId("clean")], lint.EmptyThemes);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void More_than_twenty_objectives_are_too_many(int count, bool isTooMany) =>
        Assert.Equal(isTooMany, LintOf([.. Enumerable.Range(0, count).Select(Numbered)]).HasTooManyObjectives);

    private static ObjectiveDefined Numbered(int number) => new(new ObjectiveId(number.ToString(CultureInfo.InvariantCulture)), TurnShips);

    private static MapLint LintOf(params DomainEvent[] facts) =>
        MapLint.Of(facts.Aggregate(TenantState.Empty(Scenario.Tenant), (state, fact) => state.Apply(LogRecords.After(state, fact))).Strategy);
}
