using System.Text.Json.Serialization;
using StratexTeams.Core.Calendar;
using StratexTeams.Core.EventLog;
using StratexTeams.Core.EventLog.Primitives;
using StratexTeams.Core.Kpis;

namespace StratexTeams.Core.Prompts;

/// <summary>One card for everything that waits for a person.</summary>
/// <param name="Day">On the person's own clocks: there is at most one a day unless they ask for another.</param>
public sealed record PromptIssued(
    [property: JsonPropertyName("person")] PersonId Person,
    [property: JsonPropertyName("day")] DateOnly Day,
    [property: JsonPropertyName("rows"), JsonConverter(typeof(ValueListConverter<PromptRow>))] ValueList<PromptRow> Rows) : DomainEvent;

/// <summary>A press on the card did something: from here on it is another revision of it.</summary>
public sealed record PromptAnswered(
    [property: JsonPropertyName("prompt")] PromptId Prompt,
    [property: JsonPropertyName("revision")] int Revision) : DomainEvent;

/// <summary>A value that is not there yet is asked for again on this day.</summary>
public sealed record PromptLineDeferred(
    [property: JsonPropertyName("kpi")] KpiId Kpi,
    [property: JsonPropertyName("period")] Period Period,
    [property: JsonPropertyName("day")] DateOnly Day) : DomainEvent;
