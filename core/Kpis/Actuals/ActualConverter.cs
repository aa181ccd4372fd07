using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis.Actuals;

/// <summary>JSON: a number, [numerator, denominator] or an absence reason. Hand-written for the speed of replaying a log.</summary>
public sealed class ActualConverter : JsonConverter<Actual>
{
    public override Actual Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new Actual.Number(reader.GetDecimal()),
        JsonTokenType.StartArray => ReadRate(ref reader),
        JsonTokenType.String => new Actual.Absent(EnumTags.Read<AbsenceReason>(ref reader)),
        _ => throw new JsonException("A reading is a number, a pair of numbers, or a reason."),
    };

    public override void Write(Utf8JsonWriter writer, Actual value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case Actual.Number number:
                writer.WriteNumberValue(number.Amount);
                break;
            case Actual.Rate rate:
                writer.WriteStartArray();
                writer.WriteNumberValue(rate.Numerator);
                writer.WriteNumberValue(rate.Denominator);
                writer.WriteEndArray();
                break;
            case Actual.Absent absent:
                writer.WriteStringValue(EnumTags.Of(absent.Reason));
                break;
        }
    }

    private static Actual.Rate ReadRate(ref Utf8JsonReader reader)
    {
        var rate = new Actual.Rate(Next(ref reader), Next(ref reader));
        return reader.Read() && reader.TokenType is JsonTokenType.EndArray ? rate : throw new JsonException("A rate has two numbers.");
    }

    private static decimal Next(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType is JsonTokenType.Number ? reader.GetDecimal() : throw new JsonException("A rate has two numbers.");
}
