using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Prompts.Card;

namespace StratexTeams.Core.Prompts.Due;

/// <summary>The people whose names a prompt's card shows.</summary>
public static class PromptPeople
{
    public static IReadOnlySet<PersonId> Of(TenantState state, Prompt prompt) =>
    (
        from row in prompt.Rows
        let kpi = state.Kpis.All[row.Kpi]
        from person in new[] { kpi.ActualIn(row.Period)?.ReportedBy, state.Attestations.Of(row.Kpi, row.Period)?.By, state.SecondPersonFor(kpi) }
        where person is not null
        select person.GetValueOrDefault()
    ).Concat(prompt.Rows.Any(row => state.Scorecards.IsLocked(row.Period)) ? RestatementSection.Restaters(state) : []).ToHashSet();
}
