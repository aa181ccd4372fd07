using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Strategy;

public sealed record StatementsWritten(
    FreeText Mission, FreeText Vision, [property: JsonConverter(typeof(ValueListConverter<FreeText>))] ValueList<FreeText> Values) : DomainEvent;

/// <param name="Place">Perspectives stand on the map from the top in this order.</param>
public sealed record PerspectiveDefined(PerspectiveId Perspective, string Name, int Place) : DomainEvent;

/// <param name="Weight">Relative to the other themes.</param>
public sealed record ThemeDefined(ThemeId Theme, string Name, decimal Weight, PersonId Executive) : DomainEvent;

public sealed record ObjectiveDefined(ObjectiveId Objective, ObjectiveDefinition Definition) : DomainEvent;

public sealed record ObjectiveRetired(ObjectiveId Objective) : DomainEvent;

/// <summary>The hypothesis that progress on <paramref name="Cause"/> brings progress on <paramref name="Effect"/>.</summary>
public sealed record ObjectivesLinked(ObjectiveId Cause, ObjectiveId Effect) : DomainEvent;

public sealed record ObjectivesUnlinked(ObjectiveId Cause, ObjectiveId Effect) : DomainEvent;

/// <summary>The draft is agreed: from here on the plan changes by request only.</summary>
public sealed record PlanBaselined(int Version) : DomainEvent;
