using System.Security.Cryptography;

namespace StratexTeams.Adapters.Exports;

/// <summary>A new file whose hash is taken from what was meant to be written, so that a disk which writes something else is found out.</summary>
internal sealed class SummedFile(string folder, string name) : IAsyncDisposable
{
    private readonly FileStream _file = new(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 128 * 1024);
    private readonly IncrementalHash _sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _sum.AppendData(bytes.Span);
        await _file.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>Everything is on the disk; its hash.</summary>
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
