using System.Buffers.Binary;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sha256Algorithm = System.Security.Cryptography.SHA256;

namespace StratexTeams.Core.EventLog.Primitives;

/// <summary>A SHA-256 hash: 64 lower-case hex digits in JSON, 32 bytes and no string in memory.</summary>
[JsonConverter(typeof(Sha256Converter))]
public readonly record struct Sha256(UInt128 High, UInt128 Low)
{
    private const int Bytes = 32;
    private const int HexDigits = 2 * Bytes;

    /// <summary>All zeros: the previous hash in the first record of a log.</summary>
    public static readonly Sha256 None;

    public static Sha256 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Bytes];
        Sha256Algorithm.HashData(bytes, hash);
        return FromBytes(hash);
    }

    public static bool TryParse(ReadOnlySpan<byte> hexDigits, out Sha256 hash)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        var parsed = hexDigits.Length == HexDigits && !hexDigits.ContainsAnyInRange((byte)'A', (byte)'F')
            && Convert.FromHexString(hexDigits, bytes, out _, out _) is System.Buffers.OperationStatus.Done;
        hash = parsed ? FromBytes(bytes) : None;
        return parsed;
    }

    public void WriteHexDigits(Span<byte> destination)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], Low);
        var written = Convert.TryToHexStringLower(bytes, destination, out _);
        Debug.Assert(written, "the destination holds 64 digits");
    }

    public override string ToString()
    {
        Span<byte> digits = stackalloc byte[HexDigits];
        WriteHexDigits(digits);
        return System.Text.Encoding.ASCII.GetString(digits);
    }

    private static Sha256 FromBytes(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));

    internal static Sha256 Read(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String && TryParse(reader.ValueSpan, out var hash)
            ? hash
            : throw new JsonException("A hash is 64 lower-case hex digits.");

    internal void Write(Utf8JsonWriter writer)
    {
        Span<byte> digits = stackalloc byte[HexDigits];
        WriteHexDigits(digits);
        writer.WriteStringValue(digits);
    }
}

public sealed class Sha256Converter : JsonConverter<Sha256>
{
    public override Sha256 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Sha256.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, Sha256 value, JsonSerializerOptions options) => value.Write(writer);
}
