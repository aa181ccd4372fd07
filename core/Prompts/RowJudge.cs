using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

/// <summary>Evaluates the lines of a pressed card. Both the command (on the state before it) and the card that follows (on the state after
/// it) use these rules, so that they agree.</summary>
public sealed record RowJudge(TenantState State, Actor Actor, DateTimeOffset Now, CultureInfo Numbers)
{
    /// <param name="isCurrent">Whether the newest revision of the card was pressed: only then may a recorded value change.</param>
    public RowVerdict Of(PromptRow row, TypedRow typed, PressKind kind, bool isCurrent)
    {
        var kpi = State.Kpis.All[row.Kpi];
        var held = kpi.ValueOf(row.Period) is { Reading.Value: not null } value ? value : null;
        return typed switch
        {
            { IsSame: true, IsLater: true } => Back(new WhichTick()),
            { IsSame: true, HasNumber: true } when held is null => Back(new NumberOrNoChange(typed.Number)),
            { IsLater: true, HasNumber: true } when held is null => Back(new NumberOrNotYet(typed.Number)),
            { HasNumber: true } => OfNumber(kpi, row.Period, typed, held, kind, isCurrent),
            { IsSame: true } => held is null ? Try(new ReportNoChange(row.Kpi, row.Period)) : OfTick(kpi, row.Period, held),
            { IsLater: true } => held is null ? Try(new ReportKpiValue(row.Kpi, row.Period, new Reading.Absent(AbsenceReason.NotReady))) : OfTick(kpi, row.Period, held),
            { Why.Length: > 0 } when held is not null => Try(Noted(kpi.Id, held, typed)),
            _ => new RowVerdict.Blank(),
        };
    }

    /// <summary>The value's status is red and it has no note that explains it.</summary>
    public bool OwesASentence(Kpi kpi, Period period) =>
        kpi.ValueOf(period) is { Reading.Value: not null, Note: null, IsProvisional: false }
        && kpi.MeasuredIn(period, ReportingCalendar.Of(State.Organisation).Fiscal).Score.Status is RagStatus.Red;

    /// <summary>The attestation was declined: the value must be corrected or explained.</summary>
    public bool IsDeclined(Kpi kpi, Period period) => State.Attestations.Of(kpi.Id, period) is PeriodAttestation.Declined;

    private RowVerdict OfNumber(Kpi kpi, Period period, TypedRow typed, KpiValue? held, PressKind kind, bool isCurrent)
    {
        var (reading, problem) = RowReading.Of(kpi, period, typed, Numbers);
        return reading switch
        {
            null => Back(problem!),
            _ when held is not null && held.Reading == reading => typed.Why.Length > 0 ? Try(Noted(kpi.Id, held, typed)) : new RowVerdict.Held(),
            _ when held is not null && !isCurrent => Back(Meanwhile(kpi, held)),
            _ when held is not null && kind is PressKind.Send && !(typed.Why.Length > 0 && (typed.IsConfirmed || OwesASentence(kpi, period) || IsDeclined(kpi, period))) =>
                Back(Meanwhile(kpi, held), RowQuestion.Reason),
            _ when !typed.IsConfirmed && Plausibility.IsDoubtful(kpi, period, reading) => Back(Doubt(kpi, period, reading), RowQuestion.Confirm),
            _ => Try(new ReportKpiValue(kpi.Id, period, reading, NoteOf(typed))),
        };
    }

    // A tick on a line for which a value was reported meanwhile: that value is shown and not changed.
    private RowVerdict OfTick(Kpi kpi, Period period, KpiValue held) =>
        held.Kind is ReportKind.NoChange || kpi.ValueOf(period.Previous)?.Reading == held.Reading ? new RowVerdict.Held() : Back(Meanwhile(kpi, held));

    private RowVerdict Try(ICommand command) => command.Decide(State, Actor, Now) switch
    {
        Decision.Rejected { Reason: CorrectionNeedsAReason reason } => Back(reason, RowQuestion.Reason),
        Decision.Rejected rejected => Back(rejected.Reason),
        Decision.Accepted { Facts: [] } => new RowVerdict.Held(),
        _ => new RowVerdict.Take(command),
    };

    private static ReportKpiValue Noted(KpiId kpi, KpiValue held, TypedRow typed) => new(kpi, held.Period, held.Reading, NoteOf(typed), held.IsProvisional);

    private static FreeText? NoteOf(TypedRow typed) => typed.Why.Length > 0 ? new FreeText(typed.Why) : null;

    private Sentence Meanwhile(Kpi kpi, KpiValue held) =>
        held.By == Actor.Person ? new HeldByYou(KpiReading.Of(kpi, held), held.At) : new HeldMeanwhile(KpiReading.Of(kpi, held), held.By, held.At);

    // With all typed decimals: rounded, "8,640" read as 8.64 would be shown as 9.
    private static Sentence Doubt(Kpi kpi, Period period, Reading reading)
    {
        var decimals = reading is Reading.Number { Amount.Scale: var scale } ? scale - (kpi.Definition.Measure is "%" ? 2 : 0) : 0;
        var typed = new KpiReading(reading, kpi.Definition with { Decimals = Math.Max(decimals, kpi.Definition.Decimals) }, kpi.Marks.At(period.Start));
        return kpi.LastBefore(period) is { } last ? new IsThatRight(typed, KpiReading.Of(kpi, last)) : new IsThatRightAtAll(typed);
    }

    private static RowVerdict.Back Back(Sentence why, RowQuestion question = RowQuestion.Again) => new(why, question);
}
