using System.Collections.Immutable;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Scorecards;

namespace StratexTeams.Core.Prompts;

/// <summary>The cards of late, by whose they are, and what is put off.</summary>
public sealed record PromptState
{
    /// <summary>What a request for the outside says it is about.</summary>
    public const string Subject = "prompt";

    public static readonly PromptState Empty = new();

    /// <summary>Each in the order of issue; those too old for their presses to count are forgotten.</summary>
    public ImmutableDictionary<PersonId, ImmutableArray<Prompt>> All { get; private init; } = ImmutableDictionary<PersonId, ImmutableArray<Prompt>>.Empty;

    public ImmutableDictionary<(KpiId Kpi, Period Period), DateOnly> AskAgain { get; private init; } = ImmutableDictionary<(KpiId Kpi, Period Period), DateOnly>.Empty;

    /// <summary>Whose open card shows lines as open that were closed since it was sent.</summary>
    public ImmutableHashSet<PersonId> Overtaken { get; private init; } = [];

    private DateOnly ClosedThrough { get; init; }

    public ImmutableArray<Prompt> Of(PersonId person) => All.GetValueOrDefault(person, []);

    /// <summary>The one whose card is open; null for somebody who was never asked.</summary>
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
