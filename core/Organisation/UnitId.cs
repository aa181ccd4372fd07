using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Organisation;

[JsonConverter(typeof(StringIdConverter<UnitId>))]
public readonly record struct UnitId(string Value) : IStringId<UnitId>
{
    public static UnitId From(string value) => new(value);

    public override string ToString() => Value;
}
