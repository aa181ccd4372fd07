using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Core.Tests.Kpis;

public static class KpiExamples
{
    public static readonly KpiId Churn = new("churn");
    public static readonly Period January = Period.Month(2026, 1);
    public static readonly Period February = Period.Month(2026, 2);
    public static readonly Period March = Period.Month(2026, 3);
    public static readonly KpiDefinition ChurnDefinition = new() { Name = "Churn", Owner = Scenario.Ana.Person };
    public static readonly KpiDefined ChurnIsAnas = new(Churn, ChurnDefinition);

    /// <summary>Needs no role: for tests of the event log.</summary>
    public static readonly DefineOnce DefineChurn = new(Churn, "Churn", Scenario.Ana.Person);

    public static ReportKpiValue Report(decimal value) => new(Churn, February, value);

    extension(KpiDefined defined)
    {
        public KpiDefined Named(string name) => defined with { Definition = defined.Definition with { Name = name } };

        public KpiDefined OwnedBy(PersonId owner) => defined with { Definition = defined.Definition with { Owner = owner } };
    }

    public static KpiDefined Defined(KpiId kpi, string name, PersonId owner) => new(kpi, new() { Name = name, Owner = owner });
}
