using StratexTeams.Core.Attestation;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.People;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts;

/// <summary>The receipt of a prompt: the recorded values, their attestation, the objectives they changed, and what is still open.</summary>
internal sealed class PromptReceipt(RowJudge judge, Prompt prompt, Addressee reader, int mostLines)
{
    private const int MostMoves = 4;

    private readonly RowLines _lines = new(judge.State, reader, judge.Now);

    private IEnumerable<int> Numbers => Enumerable.Range(1, prompt.Rows.Count);

    private IEnumerable<(PromptRow Row, Kpi Kpi, KpiValue Held)> Values =>
        from row in prompt.Rows
        let kpi = judge.State.Kpis.All[row.Kpi]
        let held = kpi.ValueOf(row.Period)
        where held is { Reading.Value: not null }
        select (row, kpi, held);

    public bool IsDone(int number) => judge.StandingOf(prompt, Row(number)) is RowStanding.Recorded or RowStanding.OwesASentence || (Row(number).Task is PromptTask.Attest && IsMyWord(Row(number)));

    /// <summary>Recorded, not attested by anybody, and this person may attest it.</summary>
    public bool IsUnattested(int number) =>
        judge.StandingOf(prompt, Row(number)) is RowStanding.Recorded
        && Kpi(number).ValueOf(Row(number).Period) is { Reading.Value: not null, IsProvisional: false } held
        && judge.State.MayAttest(Kpi(number), held, prompt.Person, judge.Now)
        && judge.State.Attestations.LevelOf(Kpi(number).Id, held.Period) is AttestationLevel.None;

    /// <summary>"by you, 3 Nov 09:12 · 11 attested · record 8,412 to 8,431".</summary>
    public string? Subtitle
    {
        get
        {
            IReadOnlyList<(DateTimeOffset At, long Sequence)> mine =
            [
                .. Values.Where(value => value.Held.By == prompt.Person).Select(value => (value.Held.At, value.Held.Sequence)),
                .. MyWords.Select(word => (word.At, word.Sequence)),
            ];
            var attested = MyWords.Count();
            return mine is [] ? null : _lines.Join(
                new ByYou(mine.Max(each => each.At)),
                attested > 0 ? new SoManyAttested(attested) : null,
                mine.Count is 1 ? new InRecord(mine[0].Sequence) : new InRecords(mine.Min(each => each.Sequence), mine.Max(each => each.Sequence)));
        }
    }

    public IReadOnlyList<ReceiptLine> Lines => [.. Values.Take(mostLines).Select(value => new ReceiptLine(value.Kpi.Definition.Name, _lines.ValueOf(value.Kpi, value.Held)))];

    public IReadOnlyList<PutOffView> PutOff
    {
        get
        {
            var calendar = ReportingCalendar.Of(judge.State.Organisation);
            var tomorrow = calendar.DayOf(judge.Now).AddDays(1);
            return
            [
                .. from number in Numbers.Where(IsPutOff).Take(mostLines)
                   let day = PromptRows.AskAgainDay(judge.State, Row(number))
                   where day is not null
                   select new PutOffView(number, reader.Text(new AskedAgain(Kpi(number).Definition.Name)), day.GetValueOrDefault(), tomorrow, calendar.DatesOf(Kpi(number), Row(number).Period).Lock),
            ];
        }
    }

    public IReadOnlyList<string> Effects(int open) =>
    [
        .. Values.Count() - mostLines is > 0 and var more ? [reader.Text(new MoreAreRecorded(more))] : Array.Empty<string>(),
        .. Moves.Take(MostMoves).Select(reader.Text),
        .. Asked.Select(reader.Text),
        .. Declined.Select(reader.Text),
        .. open > 0 ? [reader.Text(new StillOpen(open))] : Array.Empty<string>(),
    ];

    // How each objective's score differs from its score without these values.
    private IEnumerable<Sentence> Moves
    {
        get
        {
            var without = judge.State.Suppose(Values.Where(value => value.Row.Task is PromptTask.Key)
                .Select(value => new KpiValueReported(value.Kpi.Id, value.Row.Period, new Reading.Absent(AbsenceReason.NotSet))));
            return Values.Where(value => value.Row.Task is PromptTask.Key).DistinctBy(value => value.Kpi.Definition.Objective)
                .Select(value => ObjectiveMoves.Of(without, judge.State, value.Kpi, value.Row.Period, judge.Now)).OfType<Sentence>();
        }
    }

    // Values that a second person must verify: they are now among that person's due items.
    private IEnumerable<Sentence> Asked =>
        from value in Values
        where value.Held.By == prompt.Person && value.Kpi.RequiredAttestation is AttestationLevel.Verified
            && judge.State.Attestations.LevelOf(value.Kpi.Id, value.Row.Period) is not AttestationLevel.Verified
            && !judge.OwesASentence(value.Kpi, value.Row.Period)
        let second = judge.State.SecondPersonFor(value.Kpi)
        where second is not null && second != prompt.Person
        select new AskedToAttest(second.GetValueOrDefault(), value.Kpi.Definition.Name);

    private IEnumerable<Sentence> Declined =>
        from value in Values
        where judge.State.Attestations.Of(value.Kpi.Id, value.Row.Period) is PeriodAttestation.Declined declined && declined.By == prompt.Person
        select new GoesBackTo(value.Kpi.Definition.Name, value.Held.By);

    private IEnumerable<PeriodAttestation> MyWords => prompt.Rows.Where(IsMyWord).Select(row => judge.State.Attestations.Of(row.Kpi, row.Period)).OfType<PeriodAttestation>();

    private bool IsPutOff(int number) => judge.StandingOf(prompt, Row(number)) is RowStanding.PutOff;

    private bool IsMyWord(PromptRow row) => judge.State.Attestations.Of(row.Kpi, row.Period) is { IsInForce: true } word && word.By == prompt.Person;

    private PromptRow Row(int number) => prompt.Rows[number - 1];

    private Kpi Kpi(int number) => judge.State.Kpis.All[Row(number).Kpi];
}
