using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Strategy;

[JsonConverter(typeof(StringIdConverter<ObjectiveId>))]
public readonly record struct ObjectiveId(string Value) : IStringId<ObjectiveId>
{
    public static ObjectiveId From(string value) => new(value);

    public override string ToString() => Value;
}
