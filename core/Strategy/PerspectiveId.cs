using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Strategy;

[JsonConverter(typeof(StringIdConverter<PerspectiveId>))]
public readonly record struct PerspectiveId(string Value) : IStringId<PerspectiveId>
{
    public static PerspectiveId From(string value) => new(value);

    public override string ToString() => Value;
}
