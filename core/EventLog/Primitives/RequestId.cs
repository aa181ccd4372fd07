using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>Names a change request: a wish to change the agreed plan, or what was reported.</summary>
[JsonConverter(typeof(StringIdConverter<RequestId>))]
public readonly record struct RequestId(string Value) : IStringId<RequestId>
{
    public static RequestId From(string value) => new(value);

    public override string ToString() => Value;
}
