using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Tests;

/// <summary>Given facts, when a command, then facts or a rejection; without store, clock or mock.</summary>
public sealed class Scenario
{
    public static readonly Actor Ana = new(new PersonId("ana"), EntryPoint.Card);
    public static readonly Actor Ben = new(new PersonId("ben"), EntryPoint.Page);
    public static readonly TenantId Tenant = new(Guid.Parse("7c1f4f6e-6a53-4a1b-9d5e-0a4c1b0f3f11"));
    public static readonly DateTimeOffset Morning = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly TenantState _state;
    private readonly Actor _actor;

    private Scenario(TenantState state, Actor actor) => (_state, _actor) = (state, actor);

    public static Scenario Given(params IEnumerable<DomainEvent> facts) => In(Tenant, facts);

    public static Scenario In(TenantId tenant, params IEnumerable<DomainEvent> facts) => new(facts.Aggregate(TenantState.Empty(tenant), Append), Ana);

    public static TenantState StateOf(IEnumerable<DomainEvent> facts, params IEnumerable<DomainEvent> more) => Given([.. facts, .. more])._state;

    public Scenario By(Actor actor) => new(_state, actor);

    public Decision When(ICommand command) => command.Decide(_state, _actor, Morning);

    private static TenantState Append(TenantState state, DomainEvent fact) => state.Apply(LogRecords.After(state, fact));
}
