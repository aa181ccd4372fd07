using System.Text;

namespace StratexTeams.Adapters.Exports;

/// <summary>SHA256SUMS: the other four files in one order, as the tool sha256sum writes and checks them.</summary>
internal static class Sums
{
    private const int HexDigits = 64;

    /// <summary>One for each of the files that <see cref="ExportFiles.Names"/> lists before SHA256SUMS.</summary>
    public static byte[] Write(IReadOnlyList<string> hashes) => Encoding.ASCII.GetBytes(string.Concat(
        ExportFiles.Names.Zip(hashes, (name, hash) => $"{hash}  {name}\n")));

    /// <summary>Null for anything but four hashes written so.</summary>
    public static IReadOnlyList<string>? TryRead(ReadOnlySpan<byte> bytes)
    {
        var hashes = Encoding.Latin1.GetString(bytes).Split('\n').Where(line => line.Length > HexDigits).Select(line => line[..HexDigits]).ToArray();
        return hashes.Length == ExportFiles.Names.Count - 1 && hashes.All(hash => hash.All(char.IsAsciiHexDigitLower)) && Write(hashes).AsSpan().SequenceEqual(bytes)
            ? hashes
            : null;
    }
}
