using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>Builds the lines of a card, with the person's inputs and the problems to put right.</summary>
internal sealed class PromptRowViews(RowEvaluator judge, Prompt prompt, Addressee reader, PressedCard? pressed, int mostLines)
{
    private const decimal Percent = 100m;
    private const string ToType = "0.########";

    private readonly RowLines _lines = new(judge.State, reader, judge.Now);

    /// <summary>The numbers of the lines this person is to attest.</summary>
    public IReadOnlyList<int> ToAttest => [.. Enumerable.Range(1, prompt.Rows.Count).Where(number => judge.StatusOf(prompt, Row(number)) is RowStatus.ToAttest)];

    private bool IsCurrent => pressed is null || pressed.Press.Revision == prompt.Revision || pressed.Press.Kind is PressKind.Send && pressed.Press.Revision == prompt.Revision - 1;

    /// <summary>Whether a line of the pressed card has a problem and is shown again with its inputs.</summary>
    public bool IsReturned(int number) => VerdictOf(number) is RowEvaluation.Returned;

    public RowView Of(int number, bool isPreviewed)
    {
        var (row, kpi, typed) = (Row(number), Kpi(number), Typed(number));
        var back = VerdictOf(number) as RowEvaluation.Returned;
        var question = back?.Request;
        var previous = kpi.ActualIn(row.Period.Previous) is { Actual.Value: not null } last ? last : null;
        var wantsWhy = question is RowRequest.Reason || judge.NeedsExplanation(kpi, row.Period) || judge.IsDeclined(kpi, row.Period) || typed.Explanation.Length > 0;
        var held = kpi.ActualIn(row.Period) is { Actual.Value: not null };
        return new()
        {
            Number = number,
            Name = NameOf(number),
            Summary = _lines.PreviousActual(kpi, row.Period),
            Field = FieldOf(kpi, row.Period),
            Input = typed with { NumberToConfirm = question is RowRequest.Confirm or RowRequest.Reason ? typed.NumberText : typed.NumberToConfirm },
            NoChangeLabel = previous is null || held ? null : reader.Text(new NoChangeLabel(KpiActualText.Brief(kpi, previous))),
            NotAvailableYetLabel = held ? null : reader.Text(new NotAvailableYetLabel()),
            TicksLabel = reader.Text(new TicksLabel()),
            Problem = ProblemOf(kpi, row, back, typed),
            Preview = isPreviewed ? PreviewOf(kpi, row, typed) : null,
            ExplanationLabel = wantsWhy ? reader.Text(judge.NeedsExplanation(kpi, row.Period) ? new ExplanationLabel() : new CorrectionReasonLabel()) : null,
        };
    }

    /// <summary>A recorded value in its input fields, to be corrected.</summary>
    public RowView ToCorrect(int number)
    {
        var kpi = Kpi(number);
        var view = Of(number, isPreviewed: false);
        return view with
        {
            Summary = kpi.ActualIn(Row(number).Period) is { } held ? _lines.ValueOf(kpi, held) : view.Summary,
            NoChangeLabel = null,
            NotAvailableYetLabel = null,
            ExplanationLabel = view.ExplanationLabel ?? reader.Text(new NoteOrReasonLabel()),
        };
    }

    public AttestView AttestSection(bool isAlone)
    {
        var lines = ToAttest.Take(mostLines).Select(VouchLineOf).ToList();
        var note = pressed?.Press.Note ?? "";
        var needsNote = pressed is { Verb: PromptVerb.Send, Press: { IsAttesting: true, Declined.Count: > 0 } } && note.Length == 0;
        return new(
            isAlone ? null : reader.Text(new ValuesReportedByOthers(lines.Count)),
            lines,
            reader.Text(new DeclineLabel()),
            reader.Text(new DeclineNoteLabel()),
            note,
            needsNote ? reader.Text(new DecliningNeedsANote()) : null);
    }

    public IReadOnlyDictionary<int, string> ShownOf(IEnumerable<int> numbers) => numbers
        .Select(number => (number, covers: Kpi(number).Covered(Row(number).Period)))
        .Where(each => each.covers is not null)
        .ToDictionary(each => each.number, each => ShownValue.Of(each.covers.GetValueOrDefault()));

    private AttestLine VouchLineOf(int number)
    {
        var (kpi, row) = (Kpi(number), Row(number));
        var held = kpi.ActualIn(row.Period) ?? throw new System.Diagnostics.UnreachableException();
        var hasChanged = pressed is { Verb: PromptVerb.Send } && pressed.Press.ShownHashes.TryGetValue(number, out var shown)
            && kpi.Covered(row.Period) is { } covers && !ShownValue.Matches(shown, covers);
        return new(
            number,
            NameOf(number),
            _lines.Join(new PlainText(_lines.ActualToAttest(kpi, held)), new ReportedBy(held.ReportedBy, held.ReportedAt)),
            pressed?.Press.Declined.Contains(number) ?? false,
            hasChanged ? Text(new ChangedSinceRead(kpi.Id), kpi) : null);
    }

    private string? ProblemOf(Kpi kpi, PromptRow row, RowEvaluation.Returned? back, RowInput typed) => back switch
    {
        { Reason: var why } when pressed?.Verb is not PromptVerb.Preview || typed != RowInput.Blank => Text(why, kpi),
        _ when judge.State.Attestations.Of(row.Kpi, row.Period) is PeriodAttestation.Declined declined => reader.Text(new AttestationDeclinedBecause(declined.By, declined.Note.Value)),
        _ when judge.NeedsExplanation(kpi, row.Period) && kpi.ActualIn(row.Period) is { } held => reader.Text(new RedNeedsExplanation(KpiActualText.Of(kpi, held))),
        _ => null,
    };

    private string? PreviewOf(Kpi kpi, PromptRow row, RowInput typed)
    {
        if (judge.Evaluate(row, typed, pressed!.Press.Kind, isCurrent: true) is not RowEvaluation.Accepted take)
        {
            return null;
        }

        var run = new CompositeDecision(judge.State, judge.Actor, judge.Now);
        run.Add(take.Command);
        var after = run.State.Kpis.All[kpi.Id];
        return after.ActualIn(row.Period) is { Actual.Value: not null } held
            ? new RowLines(run.State, reader, judge.Now).ValueOf(after, held, judge.State)
            : null;
    }

    private RowEvaluation VerdictOf(int number) => pressed is { IsUnsaved: false, Verb: PromptVerb.Send or PromptVerb.Preview or PromptVerb.SendCorrection or PromptVerb.Defer } && pressed.Press.Rows.TryGetValue(number, out var typed)
        ? judge.Evaluate(Row(number), typed, pressed.Press.Kind, IsCurrent)
        : new RowEvaluation.Blank();

    private RowInput Typed(int number) => (pressed?.Press.Rows.GetValueOrDefault(number) ?? RowInput.Blank, Prefilled(number)) switch
    {
        ({ HasNumber: false } typed, { HasNumber: true } held) => held with { Explanation = typed.Explanation },
        var (typed, _) => typed,
    };

    // A recorded value is filled in, so that the person only adds an explanation or types another number.
    private RowInput Prefilled(int number)
    {
        var (kpi, row) = (Kpi(number), Row(number));
        return kpi.ActualIn(row.Period)?.Actual switch
        {
            Actual.Rate rate => new() { Value = Text(rate.Numerator), Denominator = Text(rate.Denominator) },
            Actual.Number { Amount: var step } when kpi.TargetRules.At(row.Period.Start) is ScoringMethod.Choice => new() { Value = step.ToString(CultureInfo.InvariantCulture) },
            Actual.Number number1 => new() { Value = Text(kpi.Definition.UnitOfMeasure is "%" ? number1.Amount * Percent : number1.Amount) },
            _ => RowInput.Blank,
        };
    }

    // Writes a KPI's name instead of its id.
    private string Text(Sentence sentence, Kpi kpi) => reader.Text(sentence, argument => argument is KpiId ? kpi.Definition.Name : null);

    private string Text(decimal value) => value.ToString(ToType, reader.Culture);

    private RowField FieldOf(Kpi kpi, Period period) => kpi switch
    {
        _ when kpi.TargetRules.At(period.Start) is ScoringMethod.Choice choice => new RowField.Choice(reader.Text(new ChooseStepLabel()), choice.Steps),
        { Definition: { Aggregation: Aggregation.RatioOfSums } definition } => new RowField.Rate(
            definition.Numerator is { Length: > 0 } one ? one : reader.Text(new NumeratorLabel()),
            definition.Denominator is { Length: > 0 } other ? reader.Text(new NamedDenominatorLabel(other)) : reader.Text(new DenominatorLabel())),
        { Definition.UnitOfMeasure: { Length: > 0 } measure } => new RowField.Value(reader.Text(new ValueInUnitLabel(measure))),
        _ => new RowField.Value(reader.Text(new ValueLabel())),
    };

    private string NameOf(int number) => prompt.Rows.Select(row => row.Period).Distinct().Count() is 1
        ? Kpi(number).Definition.Name
        : reader.Text(new NameAndPeriod(Kpi(number).Definition.Name, new PeriodName(Row(number).Period)));

    private PromptRow Row(int number) => prompt.Rows[number - 1];

    private Kpi Kpi(int number) => judge.State.Kpis.All[Row(number).Kpi];
}
