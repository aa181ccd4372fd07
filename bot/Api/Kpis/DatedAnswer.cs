using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api.Kpis;

/// <summary>A target that holds from a day on; without a value where there is none from then on.</summary>
public sealed record DatedMethodAnswer([property: JsonPropertyName("from")] DateOnly From, [property: JsonPropertyName("value")] MethodAnswer? Value);

/// <summary>A weight that holds from a day on.</summary>
public sealed record DatedWeightAnswer([property: JsonPropertyName("from")] DateOnly From, [property: JsonPropertyName("value")] decimal? Value);
