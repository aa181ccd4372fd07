using System.Globalization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Tests.Kpis;

namespace StratexTeams.Core.Tests;

/// <summary>A stub command whose decision the test supplies.</summary>
public sealed record Deciding(Func<TenantState, DateTimeOffset, Decision> Rule) : ICommand
{
    public Deciding(params IReadOnlyList<DomainEvent> facts)
        : this((_, _) => Decision.Accept(facts))
    {
    }

    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => Rule(state, now);

    /// <summary>Defines <paramref name="count"/> KPIs, except those that the state already has.</summary>
    public static Deciding Import(int count) => new((state, _) =>
        Decision.Accept([.. Kpis(count).Where(kpi => !state.Kpis.All.ContainsKey(kpi.Kpi))]));

    public static IEnumerable<KpiDefined> Kpis(int count, string name = "") =>
        Enumerable.Range(0, count).Select(i => KpiExamples.Defined(new KpiId(i.ToString("D5", CultureInfo.InvariantCulture)), name, Scenario.Ana.Person));
}
