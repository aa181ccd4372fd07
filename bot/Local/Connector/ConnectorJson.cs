using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>The JSON in which chats are stored.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Chat))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
