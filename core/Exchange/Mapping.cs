using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Exchange;

/// <summary>How a foreign file becomes sheets of ours. Read strictly: what we do not know in it is a mistake of its writer.</summary>
public sealed record Mapping
{
    /// <summary>The sheet of the foreign file; its first where it is absent.</summary>
    [JsonPropertyName("sheet")]
    public string? Sheet { get; init; }

    /// <summary>"." or ",": how numbers that stand there as text are read.</summary>
    [JsonPropertyName("decimalSign")]
    public string? DecimalSign { get; init; }

    /// <summary>Every one of our sheets is filled from each row of the foreign one.</summary>
    [JsonPropertyName("sheets")]
    public required IReadOnlyList<MappedSheet> Sheets { get; init; }

    /// <summary>Null and the reason where it is none.</summary>
    public static (Mapping? Mapping, Rejection? Flaw) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize(json, MappingJson.Default.Mapping);
            return mapping is null ? (null, new MappingNotRead(1, "$")) : (mapping, mapping.Flaw);
        }
        catch (JsonException problem)
        {
            return (null, new MappingNotRead((problem.LineNumber ?? 0) + 1, problem.Path ?? "$"));
        }
    }

    private Rejection? Flaw => DecimalSign is not (null or "." or ",")
        ? new NotADecimalSign(DecimalSign)
        : Sheets.Select(sheet => sheet.Flaw).FirstOrDefault(flaw => flaw is not null);
}

[JsonSourceGenerationOptions(
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Mapping))]
internal sealed partial class MappingJson : JsonSerializerContext;
