using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Organisation;

public sealed record OrganisationSettingsChanged([property: JsonPropertyName("settings")] OrganisationSettings Settings) : DomainEvent;

/// <param name="Parent">The unit it belongs to; absent for one directly below the organisation.</param>
public sealed record UnitDefined(
    [property: JsonPropertyName("unit")] UnitId Unit,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("parent")] UnitId? Parent) : DomainEvent;
