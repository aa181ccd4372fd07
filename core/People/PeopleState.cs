using System.Collections.Immutable;
using StratexTeams.Core.EventLog.Log;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

/// <summary>Roles and delegations. Names and accounts are not in the log; see <see cref="IDirectory"/>.</summary>
public sealed record PeopleState
{
    public static readonly PeopleState Empty = new();

    public ImmutableDictionary<PersonId, ImmutableSortedSet<Role>> Roles { get; private init; } = ImmutableDictionary<PersonId, ImmutableSortedSet<Role>>.Empty;

    public ImmutableDictionary<PersonId, Delegation> Delegations { get; private init; } = ImmutableDictionary<PersonId, Delegation>.Empty;

    public ImmutableSortedSet<Role> RolesOf(PersonId person) => Roles.GetValueOrDefault(person, []);

    public IEnumerable<PersonId> HoldersOf(Role role) => Roles.Where(held => held.Value.Contains(role)).Select(held => held.Key);

    public bool ActsFor(PersonId deputy, PersonId person, DateOnly day) =>
        Delegations.GetValueOrDefault(person) is { } delegation && delegation.Deputy == deputy && delegation.IsActiveOn(day);

    public PeopleState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        RoleGranted e => this with { Roles = Roles.SetItem(e.Person, RolesOf(e.Person).Add(e.Role)) },
        RoleWithdrawn e => this with { Roles = Roles.SetItem(e.Person, RolesOf(e.Person).Remove(e.Role)) },
        DutiesDelegated e => this with { Delegations = Delegations.SetItem(e.Person, e.Delegation) },
        _ => this,
    };
}
