using System.Collections.Immutable;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.People;

/// <summary>Who holds which roles. Names and accounts are not in the log; see <see cref="IDirectory"/>.</summary>
public sealed record PeopleState(ImmutableDictionary<PersonId, ImmutableSortedSet<Role>> Roles)
{
    public static readonly PeopleState Empty = new(ImmutableDictionary<PersonId, ImmutableSortedSet<Role>>.Empty);

    public ImmutableSortedSet<Role> RolesOf(PersonId person) => Roles.GetValueOrDefault(person, []);

    public IEnumerable<PersonId> HoldersOf(Role role) => Roles.Where(held => held.Value.Contains(role)).Select(held => held.Key);

    public PeopleState Apply(RecordedEvent recorded) => recorded.Data switch
    {
        RoleGranted e => new(Roles.SetItem(e.Person, RolesOf(e.Person).Add(e.Role))),
        RoleWithdrawn e => new(Roles.SetItem(e.Person, RolesOf(e.Person).Remove(e.Role))),
        _ => this,
    };
}
