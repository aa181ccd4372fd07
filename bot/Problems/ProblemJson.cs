using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Problems;

[JsonSerializable(typeof(ProblemDetail))]
internal sealed partial class ProblemJson : JsonSerializerContext;
