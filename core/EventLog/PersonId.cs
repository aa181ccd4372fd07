using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog;

/// <summary>Our own id of a person; <see cref="People.IDirectory"/> maps it to an account.</summary>
[JsonConverter(typeof(StringIdConverter<PersonId>))]
public readonly record struct PersonId(string Value) : IStringId<PersonId>
{
    public static PersonId From(string value) => new(value);

    public override string ToString() => Value;
}
