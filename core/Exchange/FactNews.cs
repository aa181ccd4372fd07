using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange;

internal static class FactNews
{
    /// <summary>Whether the fact adds something the state does not have, rather than changes what it has.</summary>
    public static bool IsNew(TenantState state, DomainEvent fact) => fact switch
    {
        OrganisationDescribed => state.Organisation.Settings is null,
        UnitDefined e => !state.Organisation.Units.ContainsKey(e.Unit),
        StatementsWritten => state.Strategy.Statements is null,
        PerspectiveDefined e => !state.Strategy.Perspectives.ContainsKey(e.Perspective),
        ThemeDefined e => !state.Strategy.Themes.ContainsKey(e.Theme),
        ObjectiveDefined e => !state.Strategy.Objectives.ContainsKey(e.Objective),
        KpiDefined e => !state.Kpis.All.ContainsKey(e.Kpi),
        KpiMarksSet e => state.Kpis.All[e.Kpi].Marks.At(e.From) is null,
        KpiWeighed e => state.Kpis.All[e.Kpi].Weighings.At(e.From) is null,
        KpiValueReported e => state.Kpis.All[e.Kpi].ValueOf(e.Period) is null,
        _ => true,
    };
}
