using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog;

/// <summary>A member's name in camel case, as every other name in a record. A number is refused: it would change its meaning with the order of the members.</summary>
public sealed class EnumName<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
