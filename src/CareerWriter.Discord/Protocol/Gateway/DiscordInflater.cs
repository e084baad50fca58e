using System.IO.Compression;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>Undoes <c>zlib-stream</c>: one stream for the whole connection, flushed after each message.</summary>
/// <param name="mostBytes">The largest message, in bytes.</param>
internal sealed class DiscordInflater(int mostBytes) : IDisposable
{
    private static readonly byte[] s_flush = [0x00, 0x00, 0xFF, 0xFF];

    private readonly Feed _feed = new();
    private ZLibStream? _stream;

    /// <summary>Takes a frame in.</summary>
    /// <returns>The message that it ends; empty: it ends none yet; null: it is too large.</returns>
    /// <exception cref="InvalidDataException">It is no such stream.</exception>
    public byte[]? Take(byte[] frame)
    {
        _feed.Add(frame);
        if (!_feed.EndsWith(s_flush))
        {
            return _feed.Length <= mostBytes ? [] : null;
        }

        _stream ??= new(_feed, CompressionMode.Decompress, leaveOpen: true);
        using MemoryStream message = new();
        var buffer = new byte[16 * 1024];
        while (_stream.Read(buffer) is > 0 and var read)
        {
            if (message.Length + read > mostBytes)
            {
                return null;
            }

            message.Write(buffer, 0, read);
        }

        return message.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream?.Dispose();
        _feed.Dispose();
    }

    /// <summary>What has come and was not read yet; at its end it says so and can be added to, which the decompression bears.</summary>
    private sealed class Feed : Stream
    {
        private readonly MemoryStream _bytes = new();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => _bytes.Length - _bytes.Position;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public void Add(byte[] frame)
        {
            var read = _bytes.Position;
            if (read == _bytes.Length)
            {
                _bytes.SetLength(read = 0);
            }

            _bytes.Position = _bytes.Length;
            _bytes.Write(frame);
            _bytes.Position = read;
        }

        public bool EndsWith(ReadOnlySpan<byte> end) => _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length).EndsWith(end);

        public override int Read(byte[] buffer, int offset, int count) => _bytes.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => _bytes.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _bytes.Dispose();
            base.Dispose(disposing);
        }
    }
}
