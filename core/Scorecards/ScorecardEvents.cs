using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Scorecards.Published;
using StratexTeams.Core.Scorecards.Rollup;

namespace StratexTeams.Core.Scorecards;

public sealed record RollupPolicySet([property: JsonPropertyName("policy")] RollupPolicy Policy) : DomainEvent;

/// <summary>Some of the KPIs of a scorecard that is being published; they count once <see cref="PeriodLocked"/> follows.</summary>
public sealed record KpiResultsPublished(
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("results"), JsonConverter(typeof(ValueListConverter<PublishedKpiResult>))] ValueList<PublishedKpiResult> Results) : DomainEvent;

/// <summary>In the same way, some of what they were rolled up into.</summary>
public sealed record GroupResultsPublished(
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("results"), JsonConverter(typeof(ValueListConverter<PublishedGroupResult>))] ValueList<PublishedGroupResult> Results) : DomainEvent;

/// <summary>The period and all before it are closed, and its scorecard is published.</summary>
/// <param name="Through">The first day that is not closed.</param>
/// <param name="AsOf">The day on which the scorecard was made.</param>
/// <param name="RuleVersion">By which rules it was calculated: see <see cref="ScorecardRules.Version"/>.</param>
public sealed record PeriodLocked(
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("through")] DateOnly Through,
    [property: JsonPropertyName("asOf")] DateOnly AsOf,
    [property: JsonPropertyName("ruleVersion")] int RuleVersion,
    [property: JsonPropertyName("policy")] RollupPolicy Policy) : DomainEvent;
