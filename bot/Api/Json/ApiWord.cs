using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Bot.Api.Json;

/// <summary>An enum by the words of <see cref="ApiWords"/>, exactly as they stand there.</summary>
internal sealed class ApiWord<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly (T Member, string Word)[] _table = ApiWords.Table<T>();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
        return Array.FindIndex(_table, each => each.Word == word) is >= 0 and var index ? _table[index].Member : throw new JsonException("The word is none of those there are.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Array.Find(_table, each => EqualityComparer<T>.Default.Equals(each.Member, value)).Word);
}
