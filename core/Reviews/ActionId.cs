using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Reviews;

[JsonConverter(typeof(StringIdConverter<ActionId>))]
public readonly record struct ActionId(string Value) : IStringId<ActionId>
{
    public static ActionId From(string value) => new(value);

    public override string ToString() => Value;
}
