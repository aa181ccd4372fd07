using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Tests.Kpis;

/// <summary>Defines a KPI for tests of the event log, without a role: the first definition is recorded, the same again is nothing to do,
/// another is refused.</summary>
public sealed record DefineOnce(KpiId Kpi, string Name, PersonId Owner) : ICommand
{
    public Decision Decide(TenantState state, Actor actor, DateTimeOffset now) => state.Kpis.All.GetValueOrDefault(Kpi) switch
    {
        null => Decision.Accept(KpiExamples.Defined(Kpi, Name, Owner)),
        var kpi when (kpi.Definition.Name, kpi.Definition.Owner) == (Name, Owner) => Decision.NothingToDo,
        _ => Decision.Reject(new KpiIsRetired(Kpi)),
    };
}
