using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Answers;

/// <summary>Evaluates the lines of a pressed card. Both the command (on the state before it) and the card that follows (on the state after
/// it) use these rules, so that they agree.</summary>
public sealed record RowEvaluator(TenantState State, Actor Actor, DateTimeOffset Now, CultureInfo Numbers)
{
    /// <param name="isCurrent">Whether the newest revision of the card was pressed: only then may a recorded value change.</param>
    public RowEvaluation Evaluate(PromptRow row, RowInput typed, PressKind kind, bool isCurrent)
    {
        var kpi = State.Kpis.All[row.Kpi];
        var held = kpi.ActualIn(row.Period) is { Actual.Value: not null } value ? value : null;
        return typed switch
        {
            { IsNoChange: true, IsNotAvailableYet: true } => Back(new BothTicksSet()),
            { IsNoChange: true, HasNumber: true } when held is null => Back(new NumberAndNoChangeGiven(typed.NumberText)),
            { IsNotAvailableYet: true, HasNumber: true } when held is null => Back(new NumberAndNotAvailableGiven(typed.NumberText)),
            { HasNumber: true } => EvaluateNumber(kpi, row.Period, typed, held, kind, isCurrent),
            { IsNoChange: true } => held is null ? Try(new ReportNoChange(row.Kpi, row.Period)) : EvaluateTick(kpi, row.Period, held),
            { IsNotAvailableYet: true } => held is null ? Try(new ReportKpiValue(row.Kpi, row.Period, new Actual.Absent(AbsenceReason.NotReady))) : EvaluateTick(kpi, row.Period, held),
            { Explanation.Length: > 0 } when held is not null => Try(Noted(kpi.Id, held, typed)),
            _ => new RowEvaluation.Blank(),
        };
    }

    /// <summary>The value's status is red and it has no note that explains it.</summary>
    public bool NeedsExplanation(Kpi kpi, Period period) =>
        kpi.ActualIn(period) is { Actual.Value: not null, Note: null, IsProvisional: false }
        && kpi.JudgedIn(period, ReportingCalendar.Of(State.Organisation).Fiscal).Score.Status is RagStatus.Red;

    /// <summary>The attestation was declined: the value must be corrected or explained.</summary>
    public bool IsDeclined(Kpi kpi, Period period) => State.Attestations.Of(kpi.Id, period) is PeriodAttestation.Declined;

    private RowEvaluation EvaluateNumber(Kpi kpi, Period period, RowInput typed, ActualVersion? held, PressKind kind, bool isCurrent)
    {
        var (reading, problem) = ActualParser.Of(kpi, period, typed, Numbers);
        return reading switch
        {
            null => Back(problem!),
            _ when held is not null && held.Actual == reading => typed.Explanation.Length > 0 ? Try(Noted(kpi.Id, held, typed)) : new RowEvaluation.Unchanged(),
            _ when held is not null && !isCurrent => Back(AlreadyReported(kpi, held)),
            _ when held is not null && kind is PressKind.Send && !(typed.Explanation.Length > 0 && (typed.IsConfirmed || NeedsExplanation(kpi, period) || IsDeclined(kpi, period))) =>
                Back(AlreadyReported(kpi, held), RowRequest.Reason),
            _ when !typed.IsConfirmed && Plausibility.IsDoubtful(kpi, period, reading) => Back(Doubt(kpi, period, reading), RowRequest.Confirm),
            _ => Try(new ReportKpiValue(kpi.Id, period, reading, NoteOf(typed))),
        };
    }

    // A tick on a line for which a value was reported meanwhile: that value is shown and not changed.
    private RowEvaluation EvaluateTick(Kpi kpi, Period period, ActualVersion held) =>
        held.Kind is ReportKind.NoChange || kpi.ActualIn(period.Previous)?.Actual == held.Actual ? new RowEvaluation.Unchanged() : Back(AlreadyReported(kpi, held));

    private RowEvaluation Try(ICommand command) => command.Decide(State, Actor, Now) switch
    {
        Decision.Rejected { Reason: CorrectionNeedsAReason reason } => Back(reason, RowRequest.Reason),
        Decision.Rejected rejected => Back(rejected.Reason),
        Decision.Accepted { Facts: [] } => new RowEvaluation.Unchanged(),
        _ => new RowEvaluation.Accepted(command),
    };

    private static ReportKpiValue Noted(KpiId kpi, ActualVersion held, RowInput typed) => new(kpi, held.Period, held.Actual, NoteOf(typed), held.IsProvisional);

    private static FreeText? NoteOf(RowInput typed) => typed.Explanation.Length > 0 ? new FreeText(typed.Explanation) : null;

    private Sentence AlreadyReported(Kpi kpi, ActualVersion held) =>
        held.ReportedBy == Actor.Person ? new AlreadyReportedByYou(KpiActualText.Of(kpi, held), held.ReportedAt) : new ReportedByAnother(KpiActualText.Of(kpi, held), held.ReportedBy, held.ReportedAt);

    // With all typed decimals: rounded, "8,640" read as 8.64 would be shown as 9.
    private static Sentence Doubt(Kpi kpi, Period period, Actual reading)
    {
        var decimals = reading is Actual.Number { Amount.Scale: var scale } ? scale - (kpi.Definition.UnitOfMeasure is "%" ? 2 : 0) : 0;
        var typed = new KpiActualText(reading, kpi.Definition with { Decimals = Math.Max(decimals, kpi.Definition.Decimals) }, kpi.TargetRules.At(period.Start));
        return kpi.LatestBefore(period) is { } last ? new ConfirmValue(typed, KpiActualText.Of(kpi, last)) : new ConfirmFirstValue(typed);
    }

    private static RowEvaluation.Returned Back(Sentence why, RowRequest question = RowRequest.Retype) => new(why, question);
}
