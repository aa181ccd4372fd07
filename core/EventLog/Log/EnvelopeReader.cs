using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StratexTeams.Core.EventLog.Primitives;

namespace StratexTeams.Core.EventLog.Log;

/// <summary>Reads the members of an envelope, which are always written in the same order. Throws <see cref="JsonException"/>,
/// <see cref="FormatException"/> or <see cref="InvalidOperationException"/> for any other bytes.</summary>
internal ref struct EnvelopeReader(ReadOnlyMemory<byte> bytes)
{
    private Utf8JsonReader _json = new(bytes.Span);
    private bool _atName;

    public void Begin(int version)
    {
        Read(JsonTokenType.StartObject);
        if (Int32("v"u8) != version)
        {
            throw new JsonException("The envelope is of another version.");
        }
    }

    public bool Has(ReadOnlySpan<byte> name)
    {
        if (!_atName)
        {
            Read(JsonTokenType.PropertyName);
            _atName = true;
        }

        return _json.ValueTextEquals(name);
    }

    public int Int32(ReadOnlySpan<byte> name) => Member(name).GetInt32();

    public long Int64(ReadOnlySpan<byte> name) => Member(name).GetInt64();

    public Guid Guid(ReadOnlySpan<byte> name) => Member(name).GetGuid();

    /// <summary>An instant with the offset +00:00. Without an offset it would be read as local time of the reading host, so that is
    /// refused.</summary>
    public DateTimeOffset Instant(ReadOnlySpan<byte> name)
    {
        ref var json = ref Member(name);
        return json.TokenType is JsonTokenType.String && json.ValueSpan.EndsWith("+00:00"u8)
            ? json.GetDateTimeOffset()
            : throw new JsonException("A time is written in UTC.");
    }

    public string Text(ReadOnlySpan<byte> name) => Member(name).GetString() ?? throw new JsonException("A text is missing.");

    public Sha256 Hash(ReadOnlySpan<byte> name)
    {
        Member(name);
        return Sha256.Read(ref _json);
    }

    public T Tag<T>(ReadOnlySpan<byte> name)
        where T : struct, Enum
    {
        Member(name);
        return EnumTags.Read<T>(ref _json);
    }

    public void Skip(ReadOnlySpan<byte> name) => Member(name).Skip();

    public void SkipIfThere(ReadOnlySpan<byte> name)
    {
        if (Has(name))
        {
            Skip(name);
        }
    }

    /// <summary>The bytes of the last member's value. Throws when anything but the end of the envelope follows.</summary>
    public ReadOnlyMemory<byte> Last(ReadOnlySpan<byte> name)
    {
        Member(name);
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        var value = bytes[start..(int)_json.BytesConsumed];
        Read(JsonTokenType.EndObject);
        return _json.Read() ? throw new JsonException("Something follows the envelope.") : value;
    }

    [UnscopedRef]
    private ref Utf8JsonReader Member(ReadOnlySpan<byte> name)
    {
        if (!Has(name) || !_json.Read())
        {
            throw new JsonException("A member of the envelope is missing.");
        }

        _atName = false;
        return ref _json;
    }

    private void Read(JsonTokenType expected)
    {
        if (!_json.Read() || _json.TokenType != expected)
        {
            throw new JsonException("This is no envelope.");
        }
    }
}
