using System.Collections.Immutable;
using System.Globalization;
using StratexTeams.Bot.Local.Sample;
using StratexTeams.Core;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Kpis.Actuals;
using StratexTeams.Core.Kpis.Scoring;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Prompts.Answers;
using StratexTeams.Core.Prompts.Card;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Tests;

namespace StratexTeams.Tests.Cards;

/// <summary>A prompt as its owner works through it: the card they see, and the next card after a press.</summary>
internal sealed record PromptRun(TenantState State, Actor Owner, DateTimeOffset Now, Addressee Reader, PromptView Card)
{
    private const decimal Percent = 100m;

    public static PromptRun Of(TenantState state, PersonId person, DateTimeOffset now, Addressee reader)
    {
        var owner = new Actor(person, EntryPoint.Card);
        var asked = After(new IssuePrompt(person, DateOnly.FromDateTime(now.DateTime)), state, owner, now);
        return new(asked, owner, now, reader, PromptView.Of(asked, person, asked.Prompts.OpenOf(person)!.Id, reader, now)!);
    }

    public PromptRun Press(PromptVerb verb, params IEnumerable<(int Number, RowInput Typed)> typed) => Press(Pressed(verb, typed));

    public PromptRun Press(PressedCard pressed)
    {
        var isRecorded = !pressed.IsUnsaved && pressed.Verb is PromptVerb.Send or PromptVerb.SendCorrection or PromptVerb.Defer;
        var state = isRecorded ? After(new AnswerPrompt(pressed.Press, Reader.Culture), State, Owner, Now) : State;
        return this with { State = state, Card = PromptView.Of(state, Owner.Person, Card.Prompt.Id, Reader, Now, pressed)! };
    }

    /// <summary>What a press on the current card sends.</summary>
    public PressedCard Pressed(PromptVerb verb, params IEnumerable<(int Number, RowInput Typed)> typed) => new(
        verb,
        new PromptPress(Card.Prompt.Id, Card.Prompt.Revision, verb is PromptVerb.SendCorrection ? PressKind.Correction : PressKind.Send)
        {
            Rows = typed.ToImmutableSortedDictionary(row => row.Number, row => row.Typed with { NumberToConfirm = Shown(row.Number)?.Input.NumberToConfirm ?? "" }),
            IsAttesting = Card.Buttons.Any(button => button.Verb == verb && button.IsAttesting),
            ShownHashes = Card.ShownHashes.ToImmutableSortedDictionary(),
        },
        [.. Card.Rows.Select(row => row.Number)]);

    public RowView? Shown(int number) => Card.Rows.FirstOrDefault(row => row.Number == number);

    /// <summary>Records facts by another person; the owner's current card does not show them.</summary>
    public PromptRun Meanwhile(PersonId by, params IEnumerable<DomainEvent> facts) => this with { State = After(facts, State, new Actor(by, EntryPoint.Page), Now) };

    /// <summary>The strategy office locks the month before; the current card still shows it open.</summary>
    public PromptRun Closed() => this with { State = After(new LockPeriod(Period.Month(Now.Year, Now.Month).Previous), State, new Actor(SamplePeople.Ingrid, EntryPoint.Page), Now) };

    /// <summary>The line of a KPI on the current card; null when it has none.</summary>
    public RowView? Back(string kpi) => Shown(NumberOf(kpi));

    public Actual? ReadingOf(string kpi) => Kpi(NumberOf(kpi)).ActualIn(Card.Prompt.Row(NumberOf(kpi))!.Period)?.Actual;

    public AttestationLevel LevelOf(string kpi) => State.Attestations.LevelOf(new KpiId(kpi), Card.Prompt.Row(NumberOf(kpi))!.Period);

    public Kpi Kpi(int number) => State.Kpis.All[Card.Prompt.Row(number)!.Kpi];

    public int NumberOf(string kpi) => 1 + Card.Prompt.Rows.Select(row => row.Kpi.Value).ToList().IndexOf(kpi);

    /// <summary>The number of each line on the card with its filled-in row.</summary>
    public IEnumerable<(int Number, RowInput Typed)> Each(Func<int, RowInput> typed) => Card.Rows.Select(row => (row.Number, typed(row.Number)));

    /// <summary>The line's last value, times a factor, as its owner would type it.</summary>
    public RowInput Last(int number, decimal times = 1)
    {
        var (kpi, row) = (Kpi(number), Card.Prompt.Row(number)!);
        return kpi.LatestBefore(row.Period)?.Actual switch
        {
            Actual.Rate rate => new() { Value = Text(rate.Numerator * times), Denominator = Text(rate.Denominator) },
            Actual.Number last when kpi.TargetRules.At(row.Period.Start) is ScoringMethod.Choice => new() { Value = last.Amount.ToString(CultureInfo.InvariantCulture) },
            Actual.Number last => new() { Value = Text(last.Amount * times * (kpi.Definition.UnitOfMeasure is "%" ? Percent : 1)) },
            _ => new() { Value = Text(7 * times) },
        };
    }

    private string Text(decimal value) => value.ToString("0.####", Reader.Culture);

    private static TenantState After(ICommand command, TenantState state, Actor actor, DateTimeOffset now) =>
        command.Decide(state, actor, now) is Decision.Accepted accepted ? After(accepted.Facts, state, actor, now) : state;

    // Recorded, not applied hypothetically: prompts and receipts are identified by their sequence in the log.
    private static TenantState After(IEnumerable<DomainEvent> facts, TenantState state, Actor actor, DateTimeOffset now) =>
        facts.Aggregate(state, (known, fact) => known.Apply(EventCodec.Encode(LogRecords.Next(known, fact) with { Actor = actor, RecordedAt = now })));
}
