using System.Text.Json.Serialization;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.Strategy;

[JsonConverter(typeof(StringIdConverter<ThemeId>))]
public readonly record struct ThemeId(string Value) : IStringId<ThemeId>
{
    public static ThemeId From(string value) => new(value);

    public override string ToString() => Value;
}
