using System.Text.Json.Serialization;
using StratexTeams.Bot.Local.Connector;

namespace StratexTeams.Bot.Local.Endpoints;

/// <summary>The JSON that the page receives.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Chat))]
[JsonSerializable(typeof(ChatMessage))]
[JsonSerializable(typeof(LocalChannel))]
[JsonSerializable(typeof(LocalOrganisation))]
[JsonSerializable(typeof(LocalToken))]
[JsonSerializable(typeof(IReadOnlyList<LocalPerson>))]
internal sealed partial class LocalJson : JsonSerializerContext;
