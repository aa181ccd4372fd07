using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Strategy;

public sealed record StatementsWritten(
    [property: JsonPropertyName("mission")] FreeText Mission,
    [property: JsonPropertyName("vision")] FreeText Vision,
    [property: JsonPropertyName("values"), JsonConverter(typeof(ValueListConverter<FreeText>))] ValueList<FreeText> Values) : DomainEvent;

/// <param name="Place">Perspectives stand on the map from the top in this order.</param>
public sealed record PerspectiveDefined(
    [property: JsonPropertyName("perspective")] PerspectiveId Perspective,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("place")] int Place) : DomainEvent;

/// <param name="Weight">Relative to the other themes.</param>
public sealed record ThemeDefined(
    [property: JsonPropertyName("theme")] ThemeId Theme,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("weight")] decimal Weight,
    [property: JsonPropertyName("executive")] PersonId Executive) : DomainEvent;

public sealed record ObjectiveDefined(
    [property: JsonPropertyName("objective")] ObjectiveId Objective,
    [property: JsonPropertyName("definition")] ObjectiveDefinition Definition) : DomainEvent;

public sealed record ObjectiveRetired([property: JsonPropertyName("objective")] ObjectiveId Objective) : DomainEvent;

/// <summary>The hypothesis that progress on <paramref name="Cause"/> brings progress on <paramref name="Effect"/>.</summary>
public sealed record ObjectivesLinked(
    [property: JsonPropertyName("cause")] ObjectiveId Cause,
    [property: JsonPropertyName("effect")] ObjectiveId Effect) : DomainEvent;

public sealed record ObjectivesUnlinked(
    [property: JsonPropertyName("cause")] ObjectiveId Cause,
    [property: JsonPropertyName("effect")] ObjectiveId Effect) : DomainEvent;

/// <summary>The draft is agreed: from here on the plan changes by request only.</summary>
public sealed record PlanBaselined([property: JsonPropertyName("version")] int Version) : DomainEvent;
