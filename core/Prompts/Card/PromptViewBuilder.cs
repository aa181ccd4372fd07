using StratexTeams.Core.EventLog;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Due;

namespace StratexTeams.Core.Prompts.Card;

/// <summary>Builds the view of a prompt's card: the lines shown again because of a problem, the next open lines, or the receipt.</summary>
internal sealed class PromptViewBuilder
{
    private readonly TenantState _state;
    private readonly Prompt _prompt;
    private readonly PressedCard? _pressed;
    private readonly CardBounds _bounds;
    private readonly RowEvaluator _judge;
    private readonly PromptRowViews _rows;
    private readonly PromptMessages _words;
    private readonly PromptReceipt _receipt;
    private readonly RestatementSection _restatement;

    public PromptViewBuilder(TenantState state, Prompt prompt, Addressee reader, DateTimeOffset now, PressedCard? pressed, CardBounds bounds)
    {
        (_state, _prompt, _pressed, _bounds) = (state, prompt, pressed, bounds);
        _judge = new RowEvaluator(state, new Actor(prompt.Person, EntryPoint.Card), now, reader.Culture);
        _rows = new PromptRowViews(_judge, prompt, reader, pressed, bounds.Lines);
        _words = new PromptMessages(_judge, prompt, reader);
        _receipt = new PromptReceipt(_judge, prompt, reader, bounds.Lines);
        _restatement = new RestatementSection(_judge, prompt, reader, bounds.Lines);
    }

    public PromptView View => _pressed switch
    {
        { IsUnsaved: true, Verb: PromptVerb.SendCorrection } => Correcting(_pressed.ShownLines),
        { IsUnsaved: true } or { Verb: PromptVerb.Preview } => AsItWas(_pressed),
        { Verb: PromptVerb.Restate } when _restatement.Rows is not [] => Restating,
        { Verb: PromptVerb.EditRecorded } => Correcting([.. Recorded.SkipWhile(number => number <= LastOnCard).Take(_bounds.Rows)]),
        { Verb: PromptVerb.SendCorrection } when Returned is { Count: > 0 } returned => Correcting(Page(returned)),
        _ => Next(),
    };

    private PromptView Restating => Plain with
    {
        Title = _words.RestatementTitle,
        Restatement = _restatement.View,
        Buttons = _words.ButtonsOfRestatement,
    };

    private int LastOnCard => _pressed?.ShownLines.DefaultIfEmpty().Max() ?? 0;

    private IEnumerable<int> Numbers => Enumerable.Range(1, _prompt.Rows.Count);

    private IEnumerable<int> Recorded => Numbers.Where(number => Standing(number) is RowStatus.Recorded or RowStatus.NeedsExplanation && !_state.Scorecards.IsLocked(_prompt.Rows[number - 1].Period));

    private List<int> Returned => [.. Numbers.Where(number => Standing(number) is RowStatus.NeedsExplanation || (_prompt.Rows[number - 1].Task is PromptTask.Report && _rows.IsReturned(number)))];

    private bool WasPressed(int number) => _pressed?.ShownLines.Contains(number) ?? false;

    // All lines of the pressed card that have a problem are shown again, even when a page now holds fewer, so that no input is lost.
    private IReadOnlyList<int> Page(IReadOnlyList<int> returned) =>
        [.. returned.OrderByDescending(WasPressed).Take(Math.Max(_bounds.Rows, returned.Count(WasPressed))).Order()];

    private PromptView Next()
    {
        var returned = Returned;
        var open = OpenAfter(_pressed is { Verb: PromptVerb.Show } ? 0 : LastOnCard, returned);
        if (open is [] && returned is [] && Numbers.All(IsOpen))
        {
            // Nothing was entered on any page, so there is nothing to confirm: show the first page again.
            open = OpenAfter(0, returned);
        }

        IReadOnlyList<int> shown = [.. Page(returned).Union(open.Take(Math.Max(0, _bounds.Rows - returned.Count))).Order()];
        var hasVouch = IsLive && returned.Count + open.Count <= _bounds.Rows && _rows.ToAttest.Count > 0;
        return shown is [] && !hasVouch ? Closed() : Asking(shown, hasVouch);
    }

    private List<int> OpenAfter(int last, List<int> returned) =>
        IsLive ? [.. Numbers.Where(number => number > last && Standing(number) is RowStatus.Open && !returned.Contains(number))] : [];

    private bool IsLive => _state.Prompts.OpenOf(_prompt.Person)?.Id == _prompt.Id;

    private PromptView Asking(IReadOnlyList<int> shown, bool hasVouch)
    {
        var vouch = hasVouch ? _rows.AttestSection(isAlone: shown is []) : null;
        return Plain with
        {
            Subtitle = _words.Subtitle(shown, vouch, Numbers.Count(IsOpen)),
            Notice = _words.Notice(_pressed),
            Rows = [.. shown.Select(number => _rows.Of(number, isPreviewed: _pressed is { Verb: PromptVerb.Preview, IsUnsaved: false }))],
            Attest = vouch,
            ShownHashes = vouch is null ? new Dictionary<int, string>() : _rows.ShownOf(vouch.Lines.Select(line => line.Number)),
            Statement = _words.Statement,
            Buttons = _words.ButtonsToAnswer(shown, vouch),
        };
    }

    // A card without input lines or values to attest was a receipt, so the receipt is shown.
    private PromptView AsItWas(PressedCard pressed)
    {
        var hasVouch = pressed.Press.ShownHashes.Count > 0 && _rows.ToAttest.Count > 0;
        return pressed.ShownLines.Count > 0 || hasVouch ? Asking(pressed.ShownLines, hasVouch) : Closed();
    }

    private PromptView Correcting(IReadOnlyList<int> shown) => Plain with
    {
        Subtitle = _words.CorrectingSubtitle,
        Notice = _words.Notice(_pressed),
        Rows = [.. shown.Select(_rows.ToCorrect)],
        Statement = _words.Statement,
        Buttons = _words.ButtonsToCorrect(hasMore: Recorded.Any(number => number > shown.DefaultIfEmpty().Max())),
    };

    private PromptView Closed()
    {
        IReadOnlyList<int> unattested = [.. Numbers.Where(_receipt.IsUnattested)];
        var open = IsLive ? Numbers.Count(IsOpen) : 0;
        return Plain with
        {
            Title = _words.ReceiptTitle(Numbers.Count(_receipt.IsDone)),
            Subtitle = _receipt.Subtitle,
            Notice = IsLive ? _words.Notice(_pressed) : _words.NewestIsBelow,
            Receipt = _receipt.Lines,
            Effects = [.. _receipt.Effects(open), .. _restatement.Notes],
            DeferredLines = _receipt.DeferredLines,
            ShownHashes = _rows.ShownOf(unattested),
            Buttons = _words.ButtonsOfReceipt(open, unattested.Count, canCorrect: Recorded.Any(), isClosed: _restatement.Rows is not [], _receipt.DeferredLines.Count > 0),
        };
    }

    private bool IsOpen(int number) => Standing(number) is RowStatus.Open or RowStatus.NeedsExplanation or RowStatus.ToAttest;

    private RowStatus Standing(int number) => _judge.StatusOf(_prompt, _prompt.Rows[number - 1]);

    private PromptView Plain => new() { Prompt = _prompt, Title = _words.Title, Summary = _words.Summary };
}
