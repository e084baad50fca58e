using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareerWriter.Fakes.Web;

/// <summary>A stream whose reading can be stopped, so that not even pings are answered.</summary>
internal sealed class GatedStream(Stream inner) : Stream
{
    private readonly TaskCompletionSource _never = new();
    private volatile bool _closed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Makes a request the beginning of a WebSocket; its stream.</summary>
    public static async Task<GatedStream> UpgradeAsync(HttpContext context)
    {
        const string Suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3
        var key = context.Request.Headers.SecWebSocketKey.ToString();
#pragma warning disable CA5350 // The handshake is defined with SHA-1.
        context.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Suffix)));
#pragma warning restore CA5350
        context.Response.Headers.Upgrade = "websocket";
        context.Response.Headers.Connection = "Upgrade";
        return new(await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync());
    }

    /// <summary>Gives nothing more of what comes in.</summary>
    public void StopReading() => _closed = true;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        if (_closed && read > 0)
        {
            await _never.Task.WaitAsync(cancellationToken);
        }

        return read;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
