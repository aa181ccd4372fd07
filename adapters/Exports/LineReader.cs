namespace StratexTeams.Adapters.Exports;

/// <summary>Reads a file line by line as bytes. Its buffer grows to the longest line, at most 8 MiB.</summary>
internal sealed class LineReader(Stream stream) : IAsyncDisposable
{
    // More than a hundred times the largest record. A longer line is reported as broken instead of filling the memory.
    private const int Longest = 8 * 1024 * 1024;

    private static readonly Task<bool> Found = Task.FromResult(true);

    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>The current line without its line feed; valid until the next read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether bytes follow the last line feed.</summary>
    public bool HasRest => _end > _start;

    /// <summary>False when no whole line is left.</summary>
    public Task<bool> ReadAsync(CancellationToken cancellationToken) => TryRead(0) ? Found : FillAndReadAsync(cancellationToken);

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private bool TryRead(int searched)
    {
        var length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
        if (length < 0)
        {
            return false;
        }

        Line = _buffer.AsMemory(_start, searched + length);
        _start += searched + length + 1;
        return true;
    }

    private async Task<bool> FillAndReadAsync(CancellationToken cancellationToken)
    {
        while (_end - _start is var searched and < Longest && await FillAsync(cancellationToken))
        {
            if (TryRead(searched))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        var kept = _buffer.AsMemory(_start, _end - _start);
        if (kept.Length == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }
        else
        {
            kept.CopyTo(_buffer);
        }

        _start = 0;
        _end = kept.Length;
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += read;
        return read > 0;
    }
}
