using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>An enum by its explicit tags (<see cref="EnumTags"/>). A number is refused: it would change its meaning with the order of the members.</summary>
public sealed class EnumName<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumTags.Read<T>(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumTags.Of(value));
}
