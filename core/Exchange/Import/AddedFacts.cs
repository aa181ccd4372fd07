using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.Strategy;

namespace StratexTeams.Core.Exchange.Import;

internal static class AddedFacts
{
    /// <summary>Whether the fact adds something the state does not have, rather than changes what it has.</summary>
    public static bool IsAddition(TenantState state, DomainEvent fact) => fact switch
    {
        OrganisationSettingsChanged => state.Organisation.Settings is null,
        UnitDefined e => !state.Organisation.Units.ContainsKey(e.Unit),
        StatementsWritten => state.Strategy.Statements is null,
        PerspectiveDefined e => !state.Strategy.Perspectives.ContainsKey(e.Perspective),
        ThemeDefined e => !state.Strategy.Themes.ContainsKey(e.Theme),
        ObjectiveDefined e => !state.Strategy.Objectives.ContainsKey(e.Objective),
        KpiDefined e => !state.Kpis.All.ContainsKey(e.Kpi),
        KpiTargetsSet e => state.Kpis.All[e.Kpi].TargetRules.At(e.From) is null,
        KpiWeightSet e => state.Kpis.All[e.Kpi].Weights.At(e.From) is null,
        KpiValueReported e => state.Kpis.All[e.Kpi].ActualIn(e.Period) is null,
        _ => true,
    };
}
