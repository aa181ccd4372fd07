using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Scorecards;

public sealed record RollupPolicySet(RollupPolicy Policy) : DomainEvent;

/// <summary>Some of the KPIs of a scorecard that is being published; they count once <see cref="PeriodLocked"/> follows.</summary>
public sealed record KpiResultsPublished(Period Period, [property: JsonConverter(typeof(ValueListConverter<KpiResult>))] ValueList<KpiResult> Results) : DomainEvent;

/// <summary>In the same way, some of what they were rolled up into.</summary>
public sealed record GroupResultsPublished(Period Period, [property: JsonConverter(typeof(ValueListConverter<GroupResult>))] ValueList<GroupResult> Results) : DomainEvent;

/// <summary>The period and all before it are closed, and its scorecard is published.</summary>
/// <param name="Through">The first day that is not closed.</param>
/// <param name="AsOf">The day on which the scorecard was made.</param>
/// <param name="RuleVersion">By which rules it was calculated: see <see cref="ScorecardRules.Version"/>.</param>
public sealed record PeriodLocked(Period Period, DateOnly Through, DateOnly AsOf, int RuleVersion, RollupPolicy Policy) : DomainEvent;
