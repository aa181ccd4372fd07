using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Core.Kpis.Actuals;

namespace StratexTeams.Bot.Api.Json;

/// <summary>A reading as the API shows it: a number, [numerator, denominator], or the word for the reason why there is none. It takes readings in other members.</summary>
internal sealed class ApiReading : JsonConverter<Actual>
{
    public override Actual Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new UnreachableException();

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
                writer.WriteStringValue(ApiWords.Of(absent.Reason));
                break;
        }
    }
}
