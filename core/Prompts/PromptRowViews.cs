using System.Globalization;
using StratexTeams.Core.Attestation;
using StratexTeams.Core.Figures;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

/// <summary>Builds the lines of a card, with the person's inputs and the problems to put right.</summary>
internal sealed class PromptRowViews(RowJudge judge, Prompt prompt, Addressee reader, PressedCard? pressed, int mostLines)
{
    private const decimal Percent = 100m;
    private const string ToType = "0.########";

    private readonly RowLines _lines = new(judge.State, reader, judge.Now);

    /// <summary>The numbers of the lines this person is to attest.</summary>
    public IReadOnlyList<int> ToVouch => [.. Enumerable.Range(1, prompt.Rows.Count).Where(number => judge.StandingOf(prompt, Row(number)) is RowStanding.ToAttest)];

    private bool IsCurrent => pressed is null || pressed.Press.Revision == prompt.Revision || pressed.Press.Kind is PressKind.Send && pressed.Press.Revision == prompt.Revision - 1;

    /// <summary>Whether a line of the pressed card has a problem and is shown again with its inputs.</summary>
    public bool Comes(int number) => VerdictOf(number) is RowVerdict.Back;

    public RowView Of(int number, bool isPreviewed)
    {
        var (row, kpi, typed) = (Row(number), Kpi(number), Typed(number));
        var back = VerdictOf(number) as RowVerdict.Back;
        var question = back?.Question;
        var previous = kpi.ValueOf(row.Period.Previous) is { Reading.Value: not null } last ? last : null;
        var wantsWhy = question is RowQuestion.Reason || judge.OwesASentence(kpi, row.Period) || judge.IsDeclined(kpi, row.Period) || typed.Why.Length > 0;
        var held = kpi.ValueOf(row.Period) is { Reading.Value: not null };
        return new()
        {
            Number = number,
            Name = NameOf(number),
            Line = _lines.LastOf(kpi, row.Period),
            Field = FieldOf(kpi, row.Period),
            Typed = typed with { Asked = question is RowQuestion.Confirm or RowQuestion.Reason ? typed.Number : typed.Asked },
            NoChange = previous is null || held ? null : reader.Text(new NoChangeTick(KpiReading.Brief(kpi, previous))),
            NotYet = held ? null : reader.Text(new NotYetTick()),
            TicksLabel = reader.Text(new OrTick()),
            Problem = ProblemOf(kpi, row, back, typed),
            Preview = isPreviewed ? PreviewOf(kpi, row, typed) : null,
            Why = wantsWhy ? reader.Text(judge.OwesASentence(kpi, row.Period) ? new WhyAndWhatNext() : new ReasonForTheChange()) : null,
        };
    }

    /// <summary>A recorded value in its input fields, to be corrected.</summary>
    public RowView ToCorrect(int number)
    {
        var kpi = Kpi(number);
        var view = Of(number, isPreviewed: false);
        return view with
        {
            Line = kpi.ValueOf(Row(number).Period) is { } held ? _lines.ValueOf(kpi, held) : view.Line,
            NoChange = null,
            NotYet = null,
            Why = view.Why ?? reader.Text(new NoteOrReason()),
        };
    }

    public VouchView Vouch(bool isAlone)
    {
        var lines = ToVouch.Take(mostLines).Select(VouchLineOf).ToList();
        var note = pressed?.Press.Note ?? "";
        var needsNote = pressed is { Verb: PromptVerb.Send, Press: { IsAttesting: true, Declined.Count: > 0 } } && note.Length == 0;
        return new(
            isAlone ? null : reader.Text(new ValuesOfOthers(lines.Count)),
            lines,
            reader.Text(new CannotAttest()),
            reader.Text(new NoteForDeclined()),
            note,
            needsNote ? reader.Text(new DecliningNeedsANote()) : null);
    }

    public IReadOnlyDictionary<int, string> ShownOf(IEnumerable<int> numbers) => numbers
        .Select(number => (number, covers: Kpi(number).Covered(Row(number).Period)))
        .Where(each => each.covers is not null)
        .ToDictionary(each => each.number, each => ShownValue.Of(each.covers.GetValueOrDefault()));

    private VouchLine VouchLineOf(int number)
    {
        var (kpi, row) = (Kpi(number), Row(number));
        var held = kpi.ValueOf(row.Period) ?? throw new System.Diagnostics.UnreachableException();
        var hasChanged = pressed is { Verb: PromptVerb.Send } && pressed.Press.Shown.TryGetValue(number, out var shown)
            && kpi.Covered(row.Period) is { } covers && !ShownValue.IsOf(shown, covers);
        return new(
            number,
            NameOf(number),
            _lines.Join(new PlainText(_lines.ToAttest(kpi, held)), new KeyedBy(held.By, held.At)),
            pressed?.Press.Declined.Contains(number) ?? false,
            hasChanged ? Text(new ChangedSinceRead(kpi.Id), kpi) : null);
    }

    private string? ProblemOf(Kpi kpi, PromptRow row, RowVerdict.Back? back, TypedRow typed) => back switch
    {
        { Why: var why } when pressed?.Verb is not PromptVerb.Preview || typed != TypedRow.Blank => Text(why, kpi),
        _ when judge.State.Attestations.Of(row.Kpi, row.Period) is PeriodAttestation.Declined declined => reader.Text(new DeclinedBecause(declined.By, declined.Note.Value)),
        _ when judge.OwesASentence(kpi, row.Period) && kpi.ValueOf(row.Period) is { } held => reader.Text(new RecordedAndRed(KpiReading.Of(kpi, held))),
        _ => null,
    };

    private string? PreviewOf(Kpi kpi, PromptRow row, TypedRow typed)
    {
        if (judge.Of(row, typed, pressed!.Press.Kind, isCurrent: true) is not RowVerdict.Take take)
        {
            return null;
        }

        var run = new FactRun(judge.State, judge.Actor, judge.Now);
        run.Do(take.Command);
        var after = run.State.Kpis.All[kpi.Id];
        return after.ValueOf(row.Period) is { Reading.Value: not null } held
            ? new RowLines(run.State, reader, judge.Now).ValueOf(after, held, judge.State)
            : null;
    }

    private RowVerdict VerdictOf(int number) => pressed is { IsUnsaved: false, Verb: PromptVerb.Send or PromptVerb.Preview or PromptVerb.Amend or PromptVerb.AskAgain } && pressed.Press.Rows.TryGetValue(number, out var typed)
        ? judge.Of(Row(number), typed, pressed.Press.Kind, IsCurrent)
        : new RowVerdict.Blank();

    private TypedRow Typed(int number) => (pressed?.Press.Rows.GetValueOrDefault(number) ?? TypedRow.Blank, Prefilled(number)) switch
    {
        ({ HasNumber: false } typed, { HasNumber: true } held) => held with { Why = typed.Why },
        var (typed, _) => typed,
    };

    // A recorded value is filled in, so that the person only adds an explanation or types another number.
    private TypedRow Prefilled(int number)
    {
        var (kpi, row) = (Kpi(number), Row(number));
        return kpi.ValueOf(row.Period)?.Reading switch
        {
            Reading.Rate rate => new() { Value = Text(rate.Numerator), Of = Text(rate.Denominator) },
            Reading.Number { Amount: var step } when kpi.Marks.At(row.Period.Start) is ScoringMethod.Choice => new() { Value = step.ToString(CultureInfo.InvariantCulture) },
            Reading.Number number1 => new() { Value = Text(kpi.Definition.Measure is "%" ? number1.Amount * Percent : number1.Amount) },
            _ => TypedRow.Blank,
        };
    }

    // Writes a KPI's name instead of its id.
    private string Text(Sentence sentence, Kpi kpi) => reader.Text(sentence, argument => argument is KpiId ? kpi.Definition.Name : null);

    private string Text(decimal value) => value.ToString(ToType, reader.Culture);

    private RowField FieldOf(Kpi kpi, Period period) => kpi switch
    {
        _ when kpi.Marks.At(period.Start) is ScoringMethod.Choice choice => new RowField.Choice(reader.Text(new ChooseAStep()), choice.Steps),
        { Definition: { Aggregation: Aggregation.RatioOfSums } definition } => new RowField.Rate(
            definition.Numerator is { Length: > 0 } one ? one : reader.Text(new NumeratorLabel()),
            definition.Denominator is { Length: > 0 } other ? reader.Text(new OfThese(other)) : reader.Text(new DenominatorLabel())),
        { Definition.Measure: { Length: > 0 } measure } => new RowField.Value(reader.Text(new ValueIn(measure))),
        _ => new RowField.Value(reader.Text(new ValueLabel())),
    };

    private string NameOf(int number) => prompt.Rows.Select(row => row.Period).Distinct().Count() is 1
        ? Kpi(number).Definition.Name
        : reader.Text(new NameAndPeriod(Kpi(number).Definition.Name, new PeriodName(Row(number).Period)));

    private PromptRow Row(int number) => prompt.Rows[number - 1];

    private Kpi Kpi(int number) => judge.State.Kpis.All[Row(number).Kpi];
}
