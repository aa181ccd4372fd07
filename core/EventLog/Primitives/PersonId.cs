using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>This product's own id of a person; <see cref="People.IDirectory"/> maps it to a Microsoft Entra account.</summary>
[JsonConverter(typeof(StringIdConverter<PersonId>))]
public readonly record struct PersonId(string Value) : IStringId<PersonId>
{
    public static PersonId From(string value) => new(value);

    public override string ToString() => Value;
}
