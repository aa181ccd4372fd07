using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Kpis;

[JsonConverter(typeof(StringIdConverter<KpiId>))]
public readonly record struct KpiId(string Value) : IStringId<KpiId>
{
    public static KpiId From(string value) => new(value);

    public override string ToString() => Value;
}
