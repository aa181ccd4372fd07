using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

internal static class RowStandings
{
    extension(RowJudge judge)
    {
        public RowStanding StandingOf(Prompt prompt, PromptRow row)
        {
            var kpi = judge.State.Kpis.All[row.Kpi];
            var held = kpi.ValueOf(row.Period);
            return row.Task switch
            {
                PromptTask.Attest => judge.IsToAttest(kpi, held) ? RowStanding.ToAttest : RowStanding.Settled,
                PromptTask.Key => judge.ToKey(prompt, kpi, row.Period, held),
            };
        }

        private RowStanding ToKey(Prompt prompt, Kpi kpi, Period period, KpiValue? held) => held switch
        {
            _ when kpi.IsRetired => RowStanding.Settled,
            _ when judge.State.Scorecards.IsLocked(period) => held is { Reading.Value: not null } ? RowStanding.Recorded : RowStanding.Settled,
            { Reading: Reading.Absent { Reason: AbsenceReason.NotReady } } when held.At >= prompt.At => RowStanding.PutOff,
            null or { Reading: Reading.Absent { Reason: AbsenceReason.NotSet or AbsenceReason.NotReady } } => RowStanding.Open,
            _ when judge.IsDeclined(kpi, period) => RowStanding.Open,
            _ when judge.OwesASentence(kpi, period) => RowStanding.OwesASentence,
            _ => RowStanding.Recorded,
        };

        private bool IsToAttest(Kpi kpi, KpiValue? held) =>
            !kpi.IsRetired && held is { Reading.Value: not null, IsProvisional: false }
            && judge.State.MayAttest(kpi, held, judge.Actor.Person, judge.Now)
            && judge.State.Attestations.LevelOf(kpi.Id, held.Period) < kpi.RequiredAttestation
            && !judge.IsDeclined(kpi, held.Period)
            && judge.State.Attestations.LevelOf(kpi.Id, held.Period) < Attesting.LevelGivenBy(judge.Actor.Person, held);
    }
}
