using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Core.Prompts.Answers;

internal static class RowStatuses
{
    extension(RowEvaluator judge)
    {
        public RowStatus StatusOf(Prompt prompt, PromptRow row)
        {
            var kpi = judge.State.Kpis.All[row.Kpi];
            var held = kpi.ActualIn(row.Period);
            return row.Task switch
            {
                PromptTask.Attest => judge.IsToAttest(kpi, held) ? RowStatus.ToAttest : RowStatus.NothingToDo,
                PromptTask.Report => judge.ReportStatus(prompt, kpi, row.Period, held),
            };
        }

        private RowStatus ReportStatus(Prompt prompt, Kpi kpi, Period period, ActualVersion? held) => held switch
        {
            _ when kpi.IsRetired => RowStatus.NothingToDo,
            _ when judge.State.Scorecards.IsLocked(period) => held is { Actual.Value: not null } ? RowStatus.Recorded : RowStatus.NothingToDo,
            { Actual: Actual.Absent { Reason: AbsenceReason.NotReady } } when held.ReportedAt >= prompt.IssuedAt => RowStatus.Deferred,
            null or { Actual: Actual.Absent { Reason: AbsenceReason.NotSet or AbsenceReason.NotReady } } => RowStatus.Open,
            _ when judge.IsDeclined(kpi, period) => RowStatus.Open,
            _ when judge.NeedsExplanation(kpi, period) => RowStatus.NeedsExplanation,
            _ => RowStatus.Recorded,
        };

        private bool IsToAttest(Kpi kpi, ActualVersion? held) =>
            !kpi.IsRetired && held is { Actual.Value: not null, IsProvisional: false }
            && judge.State.MayAttest(kpi, held, judge.Actor.Person, judge.Now)
            && judge.State.Attestations.LevelOf(kpi.Id, held.Period) < kpi.RequiredAttestation
            && !judge.IsDeclined(kpi, held.Period)
            && judge.State.Attestations.LevelOf(kpi.Id, held.Period) < AttestationRules.LevelGivenBy(judge.Actor.Person, held);
    }
}
