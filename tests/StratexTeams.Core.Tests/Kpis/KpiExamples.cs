using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Tests.Kpis;

public static class KpiExamples
{
    public static readonly KpiId Churn = new("churn");
    public static readonly Period February = Period.Month(2026, 2);
    public static readonly Period March = Period.Month(2026, 3);
    public static readonly KpiDefined ChurnIsAnas = new(Churn, "Churn", Scenario.Ana.Person, 2.0m);
    public static readonly DefineKpi DefineChurn = new(Churn, "Churn", Scenario.Ana.Person, 2.0m);

    public static ReportKpiValue Report(decimal value) => new(Churn, February, value, null);
}
