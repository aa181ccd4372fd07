using System.Collections.Immutable;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Core.Prompts;

/// <summary>The recent prompts of each person, and the days on which deferred lines are asked for again.</summary>
public sealed record PromptState
{
    /// <summary>The subject of effects that belong to a prompt.</summary>
    public const string Subject = "prompt";

    public static readonly PromptState Empty = new();

    /// <summary>Each person's prompts in the order of issue; those older than <see cref="CommandId.Memory"/>, whose presses are no longer
    /// accepted, are dropped.</summary>
    public ImmutableDictionary<PersonId, ImmutableArray<Prompt>> All { get; private init; } = ImmutableDictionary<PersonId, ImmutableArray<Prompt>>.Empty;

    public ImmutableDictionary<(KpiId Kpi, Period Period), DateOnly> AskAgain { get; private init; } = ImmutableDictionary<(KpiId Kpi, Period Period), DateOnly>.Empty;

    /// <summary>People whose open card still shows lines of a period that was locked since the card was sent.</summary>
    public ImmutableHashSet<PersonId> Overtaken { get; private init; } = [];

    private DateOnly ClosedThrough { get; init; }

    public ImmutableArray<Prompt> Of(PersonId person) => All.GetValueOrDefault(person, []);

    /// <summary>The person's newest prompt, whose card is open; null for a person without prompts.</summary>
    public Prompt? LiveOf(PersonId person) => Of(person) is [.., var last] ? last : null;

    public Prompt? Find(PersonId person, PromptId id) => Of(person).FirstOrDefault(prompt => prompt.Id == id);

    public PromptState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        PromptIssued e => With(e.Person, [.. Of(e.Person).Where(prompt => prompt.At + CommandId.Memory > recorded.RecordedAt), Issued(e, recorded)]) with { Overtaken = Overtaken.Remove(e.Person) },
        PromptAnswered e => Change(recorded.Actor.Person, prompt => prompt.Id == e.Prompt, prompt => prompt with { Revision = e.Revision }),
        EffectRequested { Kind: EffectKind.Card, Subject: Subject } e =>
            Change(e.Recipient, prompt => prompt == LiveOf(e.Recipient), prompt => prompt with { Message = new EffectId(recorded.Sequence) }),
        EffectRequested { Kind: EffectKind.Answer } e => this with { Overtaken = Overtaken.Remove(e.Recipient) },
        PeriodLocked e => this with { Overtaken = Overtaken.Union(All.Keys.Where(person => Shows(person, e.Through))), ClosedThrough = e.Through > ClosedThrough ? e.Through : ClosedThrough },
        AskedAgainOn e => this with { AskAgain = AskAgain.SetItem((e.Kpi, e.Period), e.Day) },
        KpiValueReported { Reading.Value: not null } e => this with { AskAgain = AskAgain.Remove((e.Kpi, e.Period)) },
        _ => this,
    };

    private bool Shows(PersonId person, DateOnly through) =>
        LiveOf(person) is { Message: not null } live && live.Rows.Any(row => row.Period.End > ClosedThrough && row.Period.End <= through);

    private static Prompt Issued(PromptIssued issued, RecordedEvent recorded) => new(new PromptId(recorded.Sequence), issued.Person, issued.Day, issued.Rows)
    {
        IsByJob = recorded.Actor.EntryPoint is EntryPoint.Job,
        At = recorded.RecordedAt,
    };

    private PromptState Change(PersonId person, Func<Prompt, bool> which, Func<Prompt, Prompt> change) =>
        With(person, [.. Of(person).Select(prompt => which(prompt) ? change(prompt) : prompt)]);

    private PromptState With(PersonId person, ImmutableArray<Prompt> prompts) => this with { All = All.SetItem(person, prompts) };
}
