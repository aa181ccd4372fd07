using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.Organisation;

/// <summary>Stores a day of the week as an explicit tag, such as "monday", which the framework's enum cannot declare.</summary>
public sealed class WeekdayConverter : JsonConverter<DayOfWeek>
{
    // In the order of DayOfWeek, which begins with Sunday = 0.
    private static readonly string[] Tags = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public override DayOfWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Array.IndexOf(Tags, reader.GetString()) is >= 0 and var day
            ? (DayOfWeek)day
            : throw new JsonException("This is no day of the week.");

    public override void Write(Utf8JsonWriter writer, DayOfWeek value, JsonSerializerOptions options) => writer.WriteStringValue(Tags[(int)value]);
}
