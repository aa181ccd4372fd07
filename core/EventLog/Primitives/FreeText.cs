using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>Text a person wrote: a comment, a note. A type of its own, so that encrypting it per person, and erasing it by destroying the
/// key, changes this type only (decision 9).</summary>
[JsonConverter(typeof(StringIdConverter<FreeText>))]
public readonly record struct FreeText(string Value) : IStringId<FreeText>
{
    public static FreeText From(string value) => new(value);

    public override string ToString() => Value;
}
