using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog;

/// <summary>What a person wrote. A type of its own, so that sealing such text per person touches this type alone.</summary>
[JsonConverter(typeof(StringIdConverter<FreeText>))]
public readonly record struct FreeText(string Value) : IStringId<FreeText>
{
    public static FreeText From(string value) => new(value);

    public override string ToString() => Value;
}
