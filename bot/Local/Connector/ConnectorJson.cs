using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Local.Connector;

/// <summary>How chats are kept.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Chat))]
internal sealed partial class ConnectorJson : JsonSerializerContext;
