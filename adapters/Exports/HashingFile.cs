using System.Security.Cryptography;

namespace StratexTeams.Adapters.Exports;

/// <summary>A new file whose SHA-256 is computed from the bytes given to it, so that a later check detects a disk that stored
/// others.</summary>
internal sealed class HashingFile(string folder, string name) : IAsyncDisposable
{
    private readonly FileStream _file = new(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 128 * 1024);
    private readonly IncrementalHash _sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _sum.AppendData(bytes.Span);
        await _file.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Flushes to disk. Answers the SHA-256 in lower-case hexadecimal digits.</summary>
    public string Finish()
    {
        _file.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(_sum.GetHashAndReset());
    }

    public ValueTask DisposeAsync()
    {
        _sum.Dispose();
        return _file.DisposeAsync();
    }
}
