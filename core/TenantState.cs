using StratexTeams.Core.Attestation;
using StratexTeams.Core.Effects;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.EventLog.Writing;
using StratexTeams.Core.Kpis;
using StratexTeams.Core.Organisation;
using StratexTeams.Core.People;
using StratexTeams.Core.Prompts;
using StratexTeams.Core.Reviews;
using StratexTeams.Core.Scorecards;
using StratexTeams.Core.Strategy;
using StratexTeams.Core.Tenants;

namespace StratexTeams.Core;

/// <summary>The state of one tenant, folded from its log: all that a decision, a page or a card reads.</summary>
public sealed record TenantState
{
    public required TenantId Tenant { get; init; }

    public int Incarnation { get; private init; } = 1;

    /// <summary>The first free sequence: the number of records in the log.</summary>
    public long Next { get; private init; }

    /// <summary>The hash of the last record.</summary>
    public Sha256 Head { get; private init; } = Sha256.None;

    /// <summary>When the last record was written, in UTC. The next record's time is never earlier.</summary>
    public DateTimeOffset LastRecordedAt { get; private init; }

    public PendingBatches PendingBatches { get; private init; } = PendingBatches.None;

    public TenantRegister Tenants { get; private init; } = TenantRegister.Empty;

    public EffectState Effects { get; private init; } = EffectState.Empty;

    public PeopleState People { get; private init; } = PeopleState.Empty;

    public OrganisationState Organisation { get; private init; } = OrganisationState.Empty;

    public StrategyState Strategy { get; private init; } = StrategyState.Empty;

    public KpiState Kpis { get; private init; } = KpiState.Empty;

    public AttestationState Attestations { get; private init; } = AttestationState.Empty;

    public ScorecardState Scorecards { get; private init; } = ScorecardState.Empty;

    public ReviewState Reviews { get; private init; } = ReviewState.Empty;

    public PromptState Prompts { get; private init; } = PromptState.Empty;

    public static TenantState Empty(TenantId tenant) => new() { Tenant = tenant };

    /// <summary>The time for the next record: now, or the time of the last record when this host's clock is behind it.</summary>
    public DateTimeOffset Now(TimeProvider time) => time.GetUtcNow() is var now && now > LastRecordedAt ? now : LastRecordedAt;

    /// <summary>The state after this record. Throws <see cref="CorruptLogException"/> when the record does not continue the log or
    /// contradicts the state.</summary>
    public TenantState Apply(StoredEvent stored) => Apply(EventCodec.Decode(Tenant, stored), stored.Hash());

    internal TenantState Apply(RecordedEvent recorded, Sha256 hash)
    {
        if (ChainViolation(recorded) is { } breach)
        {
            throw new CorruptLogException(Tenant, Next, breach);
        }

        var moved = this with { Next = Next + 1, Head = hash, LastRecordedAt = recorded.RecordedAt, PendingBatches = PendingBatches.WithoutExpired(recorded.RecordedAt) };
        return recorded switch
        {
            { Batch: { } batch } => moved with { PendingBatches = moved.PendingBatches.Add(batch, recorded) },
            { Data: BatchCommitted e } => moved.CommitBatch(e.Batch),
            _ => moved.ApplyFact(recorded),
        };
    }

    /// <summary>A copy with these facts applied but not recorded: for previews, and for commands that consist of several others.
    /// Its sequence and head do not advance, so it is not a fold of the log and nothing may be appended to it.</summary>
    public TenantState ApplyHypothetically(IEnumerable<DomainEvent> facts, Actor? by = null, DateTimeOffset? at = null) => facts.Aggregate(this, (state, fact) => state.ApplyFact(new()
    {
        Tenant = state.Tenant,
        Incarnation = state.Incarnation,
        Sequence = state.Next,
        Previous = state.Head,
        Actor = by ?? Actor.Operator,
        Command = default,
        RecordedAt = at ?? state.LastRecordedAt,
        Data = fact,
    }));

    private string? ChainViolation(RecordedEvent recorded) => recorded switch
    {
        _ when recorded.Tenant != Tenant => "it belongs to another tenant",
        _ when recorded.Sequence != Next => $"it says it is record {recorded.Sequence}",
        _ when recorded.Incarnation != Incarnation => "it comes from another life of the log",
        _ when recorded.Previous != Head => "it does not follow the record before it",
        _ when recorded.RecordedAt < LastRecordedAt => "it was written before the record before it",
        { Data: BatchCommitted e } when !PendingBatches.WithoutExpired(recorded.RecordedAt).Contains(e.Batch) => "it commits a batch that is not there",
        _ => null,
    };

    private TenantState CommitBatch(BatchId batch) =>
        PendingBatches.ById[batch].Facts.Aggregate(this with { PendingBatches = PendingBatches.Remove(batch) }, (state, held) => state.ApplyFact(held));

    private TenantState ApplyFact(RecordedEvent recorded)
    {
        try
        {
            var kpis = Kpis.Apply(recorded);
            return this with
            {
                Tenants = Tenants.Apply(recorded),
                Effects = Effects.Apply(recorded),
                People = People.Apply(recorded),
                Organisation = Organisation.Apply(recorded),
                Strategy = Strategy.Apply(recorded),
                Kpis = kpis,
                Attestations = Attestations.Apply(recorded, kpis),
                Scorecards = Scorecards.Apply(recorded),
                Reviews = Reviews.Apply(recorded),
                Prompts = Prompts.Apply(recorded),
            };
        }
        catch (Exception contradiction) when (contradiction is ArgumentException or KeyNotFoundException)
        {
            throw new CorruptLogException(Tenant, recorded.Sequence, "it contradicts what is known", contradiction);
        }
    }
}
