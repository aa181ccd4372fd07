using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.People;

public sealed record RoleGranted(
    [property: JsonPropertyName("person")] PersonId Person,
    [property: JsonPropertyName("role")] Role Role) : DomainEvent;

public sealed record RoleWithdrawn(
    [property: JsonPropertyName("person")] PersonId Person,
    [property: JsonPropertyName("role")] Role Role) : DomainEvent;

/// <summary>The last one counts; one that is over ends it.</summary>
public sealed record DutiesDelegated(
    [property: JsonPropertyName("person")] PersonId Person,
    [property: JsonPropertyName("delegation")] Delegation Delegation) : DomainEvent;
