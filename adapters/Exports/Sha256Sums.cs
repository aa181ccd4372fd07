using System.Text;

namespace StratexTeams.Adapters.Exports;

/// <summary>Content of SHA256SUMS: the hashes of the other four files in fixed order, in the format of the tool sha256sum.</summary>
internal static class Sha256Sums
{
    private const int HexDigits = 64;

    /// <summary>Takes one hash, in lower-case hexadecimal digits, for each file that <see cref="ExportFiles.Names"/> lists before
    /// SHA256SUMS.</summary>
    public static byte[] Write(IReadOnlyList<string> hashes) => Encoding.ASCII.GetBytes(string.Concat(
        ExportFiles.Names.Zip(hashes, (name, hash) => $"{hash}  {name}\n")));

    /// <summary>Null unless the bytes are exactly what <see cref="Write"/> makes of four hashes.</summary>
    public static IReadOnlyList<string>? TryRead(ReadOnlySpan<byte> bytes)
    {
        var hashes = Encoding.Latin1.GetString(bytes).Split('\n').Where(line => line.Length > HexDigits).Select(line => line[..HexDigits]).ToArray();
        return hashes.Length == ExportFiles.Names.Count - 1 && hashes.All(hash => hash.All(char.IsAsciiHexDigitLower)) && Write(hashes).AsSpan().SequenceEqual(bytes)
            ? hashes
            : null;
    }
}
