using System.Diagnostics;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Words;
using StratexTeams.Tabs.Words;

namespace StratexTeams.Tabs.Views;

/// <summary>Sentences on a KPI's reported values, attestations and trend.</summary>
public static class KpiTelling
{
    extension(Visit visit)
    {
        /// <summary>Who attested the current version and who reported each version, latest first.</summary>
        public IEnumerable<Sentence> Story(KpiLine line, KpiDefinition kpi) =>
        [
            .. line.Attestation is { } attestation ? [visit.Told(attestation)] : Array.Empty<Sentence>(),
            .. line.Held is { } held ? held.Earlier.Append(held).Reverse().SelectMany(version => visit.Told(version, kpi, line.Marks)) : [],
        ];

        public Sentence Told(PeriodAttestation attestation)
        {
            var (person, when) = (visit.NameOf(attestation.By), visit.Brief(attestation.At));
            return attestation switch
            {
                PeriodAttestation.Declined declined => new DidNotAttest(person, when, declined.Note.Value),
                PeriodAttestation.Given { LapsedBy: not null } => new AttestationLapsed(person, when),
                PeriodAttestation.Given { Attested.Level: AttestationLevel.Verified } => new VerifiedIt(person, when),
                PeriodAttestation.Given => new StatedIt(person, when),
                _ => throw new UnreachableException(),
            };
        }

        private IEnumerable<Sentence> Told(KpiValue version, KpiDefinition kpi, ScoringMethod? marks)
        {
            var (figure, person, when) = (visit.Reading(version.Reading, kpi, marks), visit.NameOf(version.By), visit.Brief(version.At));
            yield return version.Kind switch
            {
                ReportKind.Reported => new GaveValue(figure, person, when),
                ReportKind.NoChange => new GaveSameValue(figure, person, when),
                ReportKind.Correction => new CorrectedValue(figure, person, when),
                ReportKind.Restatement => new RestatedValue(figure, person, when),
            };
            if (version.Note is { } note)
            {
                yield return new WroteNote(note.Value);
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
