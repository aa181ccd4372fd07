using System.Text.Json;
using System.Text.Json.Serialization;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>An id that is the sequence of the record which created the thing: a plain number in JSON.</summary>
public interface ISequenceId<TSelf>
    where TSelf : struct, ISequenceId<TSelf>
{
    long Sequence { get; }

    static abstract TSelf From(long sequence);
}

public sealed class SequenceIdConverter<T> : JsonConverter<T>
    where T : struct, ISequenceId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.From(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Sequence);
}
