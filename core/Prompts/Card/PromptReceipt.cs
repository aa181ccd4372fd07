using StratexTeams.Core.Attestation;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>The receipt of a prompt: the recorded values, their attestation, the objectives they changed, and what is still open.</summary>
internal sealed class PromptReceipt(RowEvaluator judge, Prompt prompt, Addressee reader, int mostLines)
{
    private const int MostMoves = 4;

    private readonly RowLines _lines = new(judge.State, reader, judge.Now);

    private IEnumerable<int> Numbers => Enumerable.Range(1, prompt.Rows.Count);

    private IEnumerable<(PromptRow Row, Kpi Kpi, ActualVersion Held)> Values =>
        from row in prompt.Rows
        let kpi = judge.State.Kpis.All[row.Kpi]
        let held = kpi.ActualIn(row.Period)
        where held is { Actual.Value: not null }
        select (row, kpi, held);

    public bool IsDone(int number) => judge.StatusOf(prompt, Row(number)) is RowStatus.Recorded or RowStatus.NeedsExplanation || (Row(number).Task is PromptTask.Attest && IsMyWord(Row(number)));

    /// <summary>Recorded, not attested by anybody, and this person may attest it.</summary>
    public bool IsUnattested(int number) =>
        judge.StatusOf(prompt, Row(number)) is RowStatus.Recorded
        && Kpi(number).ActualIn(Row(number).Period) is { Actual.Value: not null, IsProvisional: false } held
        && judge.State.MayAttest(Kpi(number), held, prompt.Person, judge.Now)
        && judge.State.Attestations.LevelOf(Kpi(number).Id, held.Period) is AttestationLevel.None;

    /// <summary>"by you, 3 Nov 09:12 · 11 attested · record 8,412 to 8,431".</summary>
    public string? Subtitle
    {
        get
        {
            IReadOnlyList<(DateTimeOffset At, long Sequence)> mine =
            [
                .. Values.Where(value => value.Held.ReportedBy == prompt.Person).Select(value => (value.Held.ReportedAt, value.Held.Sequence)),
                .. MyWords.Select(word => (word.At, word.Sequence)),
            ];
            var attested = MyWords.Count();
            return mine is [] ? null : _lines.Join(
                new RecordedByYou(mine.Max(each => each.At)),
                attested > 0 ? new AttestedCount(attested) : null,
                mine.Count is 1 ? new InRecord(mine[0].Sequence) : new InRecords(mine.Min(each => each.Sequence), mine.Max(each => each.Sequence)));
        }
    }

    public IReadOnlyList<ReceiptLine> Lines => [.. Values.Take(mostLines).Select(value => new ReceiptLine(value.Kpi.Definition.Name, _lines.ValueOf(value.Kpi, value.Held)))];

    public IReadOnlyList<DeferredLineView> DeferredLines
    {
        get
        {
            var calendar = ReportingCalendar.Of(judge.State.Organisation);
            var tomorrow = calendar.DayOf(judge.Now).AddDays(1);
            return
            [
                .. from number in Numbers.Where(IsPutOff).Take(mostLines)
                   let day = DueRows.DeferredUntil(judge.State, Row(number))
                   where day is not null
                   select new DeferredLineView(number, reader.Text(new DeferredLineLabel(Kpi(number).Definition.Name)), day.GetValueOrDefault(), tomorrow, calendar.DatesOf(Kpi(number), Row(number).Period).Lock),
            ];
        }
    }

    public IReadOnlyList<string> Effects(int open) =>
    [
        .. Values.Count() - mostLines is > 0 and var more ? [reader.Text(new MoreValuesRecorded(more))] : Array.Empty<string>(),
        .. ScoreChanges.Take(MostMoves).Select(reader.Text),
        .. AskedToAttest.Select(reader.Text),
        .. Declined.Select(reader.Text),
        .. open > 0 ? [reader.Text(new LinesStillOpen(open))] : Array.Empty<string>(),
    ];

    // How each objective's score differs from its score without these values.
    private IEnumerable<Sentence> ScoreChanges
    {
        get
        {
            var without = judge.State.ApplyHypothetically(Values.Where(value => value.Row.Task is PromptTask.Report)
                .Select(value => new KpiValueReported(value.Kpi.Id, value.Row.Period, new Actual.Absent(AbsenceReason.NotSet))));
            return Values.Where(value => value.Row.Task is PromptTask.Report).DistinctBy(value => value.Kpi.Definition.Objective)
                .Select(value => ObjectiveScoreChanges.Of(without, judge.State, value.Kpi, value.Row.Period, judge.Now)).OfType<Sentence>();
        }
    }

    // Values that a second person must verify: they are now among that person's due items.
    private IEnumerable<Sentence> AskedToAttest =>
        from value in Values
        where value.Held.ReportedBy == prompt.Person && value.Kpi.RequiredAttestation is AttestationLevel.Verified
            && judge.State.Attestations.LevelOf(value.Kpi.Id, value.Row.Period) is not AttestationLevel.Verified
            && !judge.NeedsExplanation(value.Kpi, value.Row.Period)
        let second = judge.State.SecondPersonFor(value.Kpi)
        where second is not null && second != prompt.Person
        select new AskedToAttest(second.GetValueOrDefault(), value.Kpi.Definition.Name);

    private IEnumerable<Sentence> Declined =>
        from value in Values
        where judge.State.Attestations.Of(value.Kpi.Id, value.Row.Period) is PeriodAttestation.Declined declined && declined.By == prompt.Person
        select new ReturnedTo(value.Kpi.Definition.Name, value.Held.ReportedBy);

    private IEnumerable<PeriodAttestation> MyWords => prompt.Rows.Where(IsMyWord).Select(row => judge.State.Attestations.Of(row.Kpi, row.Period)).OfType<PeriodAttestation>();

    private bool IsPutOff(int number) => judge.StatusOf(prompt, Row(number)) is RowStatus.Deferred;

    private bool IsMyWord(PromptRow row) => judge.State.Attestations.Of(row.Kpi, row.Period) is { IsInForce: true } word && word.By == prompt.Person;

    private PromptRow Row(int number) => prompt.Rows[number - 1];

    private Kpi Kpi(int number) => judge.State.Kpis.All[Row(number).Kpi];
}
