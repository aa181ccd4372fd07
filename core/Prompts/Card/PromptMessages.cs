using StratexTeams.Core.Calendar;
using StratexTeams.Core.Figures;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Due;
using StratexTeams.Core.Words;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>The titles, subtitles, notices and buttons of a prompt's card.</summary>
internal sealed class PromptMessages(RowEvaluator judge, Prompt prompt, Addressee reader)
{
    private static readonly TimeOnly UsualEnd = new(17, 0);

    private readonly RowLines _lines = new(judge.State, reader, judge.Now);

    /// <summary>The period of all lines; null where they differ.</summary>
    private PeriodName? Period => prompt.Rows.Select(row => row.Period).Distinct().ToList() is [var only] ? new PeriodName(only) : null;

    private bool IsForAttesting => prompt.Rows.All(row => row.Task is PromptTask.Attest);

    public string Title => reader.Text((IsForAttesting, Period, prompt.Rows.Count) switch
    {
        (true, _, 1) => new OneValueToAttest(),
        (true, _, var count) => new ValuesToAttest(count),
        (false, { } period, 1) => new OneValueDue(period),
        (false, { } period, var count) => new ValuesDueForPeriod(period, count),
        (false, null, var count) => new ValuesDue(count),
    });

    /// <summary>The text of the notification, shown on lock screens.</summary>
    public string Summary => reader.Text(new PromptSummary(Title, FirstDue(prompt.Rows)));

    public string Statement => reader.Text(new AttestationConfirmation());

    public string CorrectingSubtitle => _lines.Join(new CorrectionInstructions());

    public string RestatementTitle => reader.Text(new AskForARestatement());

    public string NewestIsBelow => reader.Text(new NewerCardBelow());

    public string ReceiptTitle(int done) => reader.Text(Period is { } period
        ? new ValuesRecordedForPeriod(done, prompt.Rows.Count, period)
        : new ValuesRecorded(done, prompt.Rows.Count));

    public string Subtitle(IReadOnlyList<int> shown, AttestView? vouch, int open)
    {
        var done = prompt.Rows.Count - open;
        IReadOnlyList<PromptRow> waiting = [.. shown.Select(number => prompt.Rows[number - 1]), .. vouch?.Lines.Select(line => prompt.Rows[line.Number - 1]) ?? []];
        return _lines.Join(
            done > 0 ? new DoneAndOpen(done, open) : null,
            new CardDueBy(FirstDue(waiting), UsualEnd.ToString("t", reader.Culture)),
            prompt.Rows.Count > 1 && shown is [var first, .., var last] && last - first == shown.Count - 1 ? new LinesShown(first, last, prompt.Rows.Count) : null,
            shown.Count > 0 ? new LeaveBlank() : null);
    }

    public string? Notice(PressedCard? pressed) => pressed switch
    {
        { IsUnsaved: true } => reader.Text(new CardNotSaved()),
        { Verb: PromptVerb.SendCorrection } when pressed.Press.Revision < prompt.Revision - 1 => reader.Text(new CardOutdated()),
        { IsEmpty: true } => reader.Text(new NothingWasFilledIn()),
        { Verb: PromptVerb.Preview } => reader.Text(new NothingRecordedYet()),
        _ => null,
    };

    public IReadOnlyList<PromptButton> ButtonsToAnswer(IReadOnlyList<int> shown, AttestView? vouch) => shown is []
        ? [Button(vouch is { Lines.Count: 1 } ? new AttestOneLabel() : new AttestRemainingLabel(), PromptVerb.Send, isAttesting: true), Button(new OpenMyItems(), PromptVerb.OpenDue)]
        : [
            Button(new SendAndAttest(), PromptVerb.Send, isAttesting: true),
            Button(new ShowPreview(), PromptVerb.Preview),
            Button(new SendAttestLater(), PromptVerb.Send),
            Button(new OpenMyItems(), PromptVerb.OpenDue),
        ];

    public IReadOnlyList<PromptButton> ButtonsToCorrect(bool hasMore) =>
    [
        Button(new SendAndAttest(), PromptVerb.SendCorrection, isAttesting: true),
        Button(new SendAttestLater(), PromptVerb.SendCorrection),
        .. hasMore ? [Button(new NextPage(), PromptVerb.EditRecorded)] : Array.Empty<PromptButton>(),
        Button(new BackToTheCard(), PromptVerb.Show),
    ];

    public IReadOnlyList<PromptButton> ButtonsOfRestatement => [Button(new BackToTheCard(), PromptVerb.Show), Button(new OpenScorecardPage(), PromptVerb.OpenScorecard)];

    public IReadOnlyList<PromptButton> ButtonsOfReceipt(int open, int unattested, bool canCorrect, bool isClosed, bool hasPutOff) =>
    [
        .. open > 0 ? [Button(new ShowOpen(open), PromptVerb.Show)] : Array.Empty<PromptButton>(),
        .. unattested > 0 ? [Button(new AttestNow(unattested), PromptVerb.Send, isAttesting: true)] : Array.Empty<PromptButton>(),
        .. canCorrect ? [Button(new CorrectOrNote(), PromptVerb.EditRecorded)] : Array.Empty<PromptButton>(),
        .. isClosed ? [Button(new AskForARestatement(), PromptVerb.Restate)] : Array.Empty<PromptButton>(),
        .. hasPutOff ? [Button(new ChangeDeferralDays(), PromptVerb.Defer)] : Array.Empty<PromptButton>(),
        Button(new OpenScorecardPage(), PromptVerb.OpenScorecard),
    ];

    private PromptButton Button(Sentence title, PromptVerb verb, bool isAttesting = false) => new(reader.Text(title), verb, isAttesting);

    private DateOnly FirstDue(IEnumerable<PromptRow> rows)
    {
        var calendar = ReportingCalendar.Of(judge.State.Organisation);
        return rows.Select(row => calendar.DatesOf(judge.State.Kpis.All[row.Kpi], row.Period) is var dates && row.Task is PromptTask.Attest ? dates.Lock : dates.Due).Min();
    }
}
