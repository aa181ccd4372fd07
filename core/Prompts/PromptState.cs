using System.Collections.Immutable;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Core.Prompts;

/// <summary>The recent prompts of each person, and the days on which deferred lines are asked for again.</summary>
public sealed record PromptState
{
    /// <summary>The subject of effects that belong to a prompt.</summary>
    public const string Subject = "prompt";

    public static readonly PromptState Empty = new();

    /// <summary>Each person's prompts in the order of issue; those older than <see cref="CommandId.RetentionPeriod"/>, whose presses are no longer
    /// accepted, are dropped.</summary>
    public ImmutableDictionary<PersonId, ImmutableArray<Prompt>> ByPerson { get; private init; } = ImmutableDictionary<PersonId, ImmutableArray<Prompt>>.Empty;

    public ImmutableDictionary<(KpiId Kpi, Period Period), DateOnly> DeferredUntil { get; private init; } = ImmutableDictionary<(KpiId Kpi, Period Period), DateOnly>.Empty;

    /// <summary>People whose open card still shows lines of a period that was locked since the card was sent.</summary>
    public ImmutableHashSet<PersonId> Outdated { get; private init; } = [];

    private DateOnly ClosedThrough { get; init; }

    public ImmutableArray<Prompt> Of(PersonId person) => ByPerson.GetValueOrDefault(person, []);

    /// <summary>The person's newest prompt, whose card is open; null for a person without prompts.</summary>
    public Prompt? OpenOf(PersonId person) => Of(person) is [.., var last] ? last : null;

    public Prompt? Find(PersonId person, PromptId id) => Of(person).FirstOrDefault(prompt => prompt.Id == id);

    public PromptState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        PromptIssued e => With(e.Person, [.. Of(e.Person).Where(prompt => prompt.IssuedAt + CommandId.RetentionPeriod > recorded.RecordedAt), Issued(e, recorded)]) with { Outdated = Outdated.Remove(e.Person) },
        PromptAnswered e => Change(recorded.Actor.Person, prompt => prompt.Id == e.Prompt, prompt => prompt with { Revision = e.Revision }),
        EffectRequested { Kind: EffectKind.Card, Subject: Subject } e =>
            Change(e.Recipient, prompt => prompt == OpenOf(e.Recipient), prompt => prompt with { Message = new EffectId(recorded.Sequence) }),
        EffectRequested { Kind: EffectKind.CardUpdate } e => this with { Outdated = Outdated.Remove(e.Recipient) },
        PeriodLocked e => this with { Outdated = Outdated.Union(ByPerson.Keys.Where(person => Shows(person, e.Through))), ClosedThrough = e.Through > ClosedThrough ? e.Through : ClosedThrough },
        PromptLineDeferred e => this with { DeferredUntil = DeferredUntil.SetItem((e.Kpi, e.Period), e.Day) },
        KpiValueReported { Actual.Value: not null } e => this with { DeferredUntil = DeferredUntil.Remove((e.Kpi, e.Period)) },
        _ => this,
    };

    private bool Shows(PersonId person, DateOnly through) =>
        OpenOf(person) is { Message: not null } live && live.Rows.Any(row => row.Period.End > ClosedThrough && row.Period.End <= through);

    private static Prompt Issued(PromptIssued issued, RecordedEvent recorded) => new(new PromptId(recorded.Sequence), issued.Person, issued.Day, issued.Rows)
    {
        IsByJob = recorded.Actor.EntryPoint is EntryPoint.Job,
        IssuedAt = recorded.RecordedAt,
    };

    private PromptState Change(PersonId person, Func<Prompt, bool> which, Func<Prompt, Prompt> change) =>
        With(person, [.. Of(person).Select(prompt => which(prompt) ? change(prompt) : prompt)]);

    private PromptState With(PersonId person, ImmutableArray<Prompt> prompts) => this with { ByPerson = ByPerson.SetItem(person, prompts) };
}
