using System.Globalization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Writer;

/// <summary>The commands that a writer submits: one seed always gives the same commands with the same ids.</summary>
public sealed class Load(int seed, params IReadOnlyList<TenantId> tenants)
{
    private const int Kpis = 2;
    private const int ByAStranger = 10;

    private static readonly Actor Owner = new(new PersonId("owner"), EntryPoint.Card);
    private static readonly Actor Office = Actor.Operator;
    private static readonly Actor Stranger = new(new PersonId("stranger"), EntryPoint.Api);

    /// <summary>The same for every seed, so that the first writer defines the KPIs and the others change nothing.</summary>
    public static IEnumerable<Submission> Definitions(TenantId tenant, DateTimeOffset now) =>
        from number in Enumerable.Range(0, Kpis)
        let id = CommandId.Of(tenant, Office.Person, "define", Kpi(number).Value)
        select new Submission(tenant, Office, id, now, new DefineKpi(Kpi(number), new() { Name = $"Measure {number}", Owner = Owner.Person }));

    /// <summary>A value that no other command reports, so that a command that is done leaves a record, for a period that the next command
    /// reports too,
    /// so that doing a command twice leaves two records. Each tenth command is refused.</summary>
    public Submission Report(int number, DateTimeOffset now)
    {
        var (tenant, actor) = (tenants[number % tenants.Count], IsRefused(number) ? Stranger : Owner);
        var id = CommandId.Of(tenant, actor.Person, "report", seed.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture));
        var command = new ReportKpiValue(Kpi(number % Kpis), Period.Month(2026, 1), (seed * 1_000_000L) + number, null);
        return new Submission(tenant, actor, id, now, command);
    }

    public static bool IsRefused(int number) => number % ByAStranger == 1;

    private static KpiId Kpi(int number) => new(string.Create(CultureInfo.InvariantCulture, $"kpi-{number}"));
}
