namespace StratexTeams.Adapters.Exchange;

/// <summary>Counts the bytes unpacked from a zip entry. Throws <see cref="UnreadableFileException"/> beyond the limit, whatever size the
/// zip's directory states.</summary>
internal sealed class BoundedStream(Stream inner, long limit) : Stream
{
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public static void Check(long count, long limit)
    {
        if (count > limit)
        {
            throw new UnreadableFileException(new UnpacksTooLarge(FileBounds.UnpackedBytes / 1024 / 1024));
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        Check(Count, limit);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
