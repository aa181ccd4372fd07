using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Problems;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProblemDetail))]
internal sealed partial class ProblemJson : JsonSerializerContext;
