using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Effects;

/// <summary>Work for the outside, requested in the same append as the decision that wants it.</summary>
/// <param name="Subject">What it is about, as its feature names it; what is shown is rendered from the state when it is sent.</param>
public sealed record EffectRequested(
    [property: JsonPropertyName("kind")] EffectKind Kind,
    [property: JsonPropertyName("recipient")] PersonId Recipient,
    [property: JsonPropertyName("subject")] string Subject) : DomainEvent;

/// <summary>One sender's lease on a group: nobody else sends these before <paramref name="Until"/>.</summary>
public sealed record EffectsClaimed(
    [property: JsonPropertyName("effects"), JsonConverter(typeof(ValueListConverter<EffectId>))] ValueList<EffectId> Effects,
    [property: JsonPropertyName("until")] DateTimeOffset Until) : DomainEvent;

/// <summary>A sender gives back what it surely did not send.</summary>
public sealed record EffectsReleased(
    [property: JsonPropertyName("effects"), JsonConverter(typeof(ValueListConverter<EffectId>))] ValueList<EffectId> Effects,
    [property: JsonPropertyName("notBefore")] DateTimeOffset NotBefore) : DomainEvent;

/// <param name="ExternalId">What the outside calls it: a Teams activity id.</param>
public sealed record EffectDone(
    [property: JsonPropertyName("effect")] EffectId Effect,
    [property: JsonPropertyName("externalId")] string ExternalId) : DomainEvent;

public sealed record EffectFailed(
    [property: JsonPropertyName("effect")] EffectId Effect,
    [property: JsonPropertyName("failure")] EffectFailure Failure,
    [property: JsonPropertyName("detail")] string? Detail) : DomainEvent;
