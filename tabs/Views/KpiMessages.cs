using System.Diagnostics;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Kpis.Trends;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>Sentences on a KPI's reported values, attestations and trend.</summary>
public static class KpiMessages
{
    extension(Visit visit)
    {
        /// <summary>Who attested the current version and who reported each version, latest first.</summary>
        public IEnumerable<Sentence> Story(KpiLine line, KpiDefinition kpi) =>
        [
            .. line.Attestation is { } attestation ? [visit.Told(attestation)] : Array.Empty<Sentence>(),
            .. line.Version is { } held ? held.Earlier.Append(held).Reverse().SelectMany(version => visit.Told(version, kpi, line.TargetRule)) : [],
        ];

        public Sentence Told(PeriodAttestation attestation)
        {
            var (person, when) = (visit.NameOf(attestation.By), visit.Brief(attestation.At));
            return attestation switch
            {
                PeriodAttestation.Declined declined => new AttestationDeclinedBy(person, when, declined.Note.Value),
                PeriodAttestation.Given { LapsedBy: not null } => new AttestationLapsed(person, when),
                PeriodAttestation.Given { Attested.Level: AttestationLevel.Verified } => new VerifiedBy(person, when),
                PeriodAttestation.Given => new AttestedBy(person, when),
                _ => throw new UnreachableException(),
            };
        }

        private IEnumerable<Sentence> Told(ActualVersion version, KpiDefinition kpi, ScoringMethod? marks)
        {
            var (figure, person, when) = (visit.Reading(version.Actual, kpi, marks), visit.NameOf(version.ReportedBy), visit.Brief(version.ReportedAt));
            yield return version.Kind switch
            {
                ReportKind.Reported => new ValueReportedBy(figure, person, when),
                ReportKind.NoChange => new NoChangeReportedBy(figure, person, when),
                ReportKind.Correction => new ValueCorrectedBy(figure, person, when),
                ReportKind.Restatement => new ValueRestatedBy(figure, person, when),
            };
            if (version.Note is { } note)
            {
                yield return new NoteWrittenBy(note.Value);
            }
        }
    }

    public static Sentence Of(AttestationLevel level) => level switch
    {
        AttestationLevel.None => new LevelIsNone(),
        AttestationLevel.Stated => new LevelIsStated(),
        AttestationLevel.Verified => new LevelIsVerified(),
    };

    public static Sentence? Of(TrendArrow? arrow) => arrow switch
    {
        TrendArrow.Up => new TrendIsUp(),
        TrendArrow.Level => new TrendIsLevel(),
        TrendArrow.Down => new TrendIsDown(),
        _ => null,
    };
}
