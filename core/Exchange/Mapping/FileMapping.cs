using System.Text.Json;
using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog;

namespace StratexTeams.Core.Exchange.Mapping;

/// <summary>How a foreign file is converted to the import's sheets. Read strictly: an unknown or repeated member is an error.</summary>
public sealed record FileMapping
{
    /// <summary>The name of the sheet in the foreign file; null for its first with content.</summary>
    [JsonPropertyName("sheet")]
    public string? Sheet { get; init; }

    /// <summary>The decimal sign of numbers stored as text: "." or ","; null where it is not known.</summary>
    [JsonPropertyName("decimalSign")]
    public string? DecimalSign { get; init; }

    /// <summary>The sheets of the import; each is filled from every row of the foreign sheet.</summary>
    [JsonPropertyName("sheets")]
    public required IReadOnlyList<MappedSheet> Sheets { get; init; }

    /// <summary>Either the mapping, or the reason why it cannot be used.</summary>
    public static (FileMapping? Mapping, Rejection? Flaw) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize(json, FileMappingJson.Default.FileMapping);
            return mapping is null ? (null, new MappingIsInvalid(1, "$")) : (mapping, mapping.Problem);
        }
        catch (JsonException problem)
        {
            return (null, new MappingIsInvalid((problem.LineNumber ?? 0) + 1, problem.Path ?? "$"));
        }
    }

    private Rejection? Problem => DecimalSign is not (null or "." or ",")
        ? new NotADecimalSign(DecimalSign)
        : Sheets.Select(sheet => sheet.Problem).FirstOrDefault(flaw => flaw is not null);
}

[JsonSourceGenerationOptions(
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FileMapping))]
internal sealed partial class FileMappingJson : JsonSerializerContext;
