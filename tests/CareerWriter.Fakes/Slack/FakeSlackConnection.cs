using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareerWriter.Fakes.Slack;

/// <summary>Slack's end of one socket. Tests misbehave with it.</summary>
public sealed class FakeSlackConnection : IDisposable
{
    private readonly HttpContext _context;
    private readonly GatedStream _stream;
    private readonly WebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeSlackConnection(int number, HttpContext context, GatedStream stream)
    {
        (Number, _context, _stream) = (number, context, stream);
        _socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = TimeSpan.FromSeconds(10) });
    }

    /// <summary>Which it is, from 1.</summary>
    public int Number { get; }

    /// <summary>Whether hello was said and it has not ended.</summary>
    public bool IsOpen { get; internal set; }

    /// <summary>Ends with the connection.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Whether the other end said goodbye before it went.</summary>
    public bool WasClosedPolitely { get; private set; }

    internal static async Task<FakeSlackConnection> UpgradeAsync(int number, HttpContext context)
    {
        const string Suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3
        var key = context.Request.Headers.SecWebSocketKey.ToString();
#pragma warning disable CA5350 // The handshake is defined with SHA-1.
        context.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Suffix)));
#pragma warning restore CA5350
        context.Response.Headers.Upgrade = "websocket";
        context.Response.Headers.Connection = "Upgrade";
        GatedStream stream = new(await context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync());
        return new(number, context, stream);
    }

    /// <summary>Sends a message, in as many frames as wanted.</summary>
    public async Task SendAsync(string message, int frames = 1)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        var size = (bytes.Length + frames - 1) / frames;
        await _sending.WaitAsync();
        try
        {
            for (var i = 0; i < frames; i++)
            {
                var part = bytes.AsMemory(Math.Min(i * size, bytes.Length), Math.Min(size, Math.Max(0, bytes.Length - (i * size))));
                await _socket.SendAsync(part, WebSocketMessageType.Text, endOfMessage: i == frames - 1, CancellationToken.None);
            }
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Announces the end of this socket.</summary>
    /// <param name="reason"><c>warning</c>, <c>refresh_requested</c>, <c>link_disabled</c> or <c>too_many_websockets</c>.</param>
    public Task DisconnectAsync(string reason) =>
        SendAsync(new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "applink-1" } }.ToJsonString());

    /// <summary>Cuts the connection without a word.</summary>
    public void Drop()
    {
        try
        {
            _context.Abort();
        }
        catch (ObjectDisposedException)
        {
            // It is gone already.
        }
    }

    /// <summary>Says goodbye as the protocol wants it.</summary>
    public Task CloseAsync() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, CancellationToken.None);

    /// <summary>Answers nothing any more, pings included, and leaves the connection open.</summary>
    public void FallSilent() => _stream.Close(forGood: true);

    /// <summary>Begins a frame, never ends it, and cuts the connection.</summary>
    public async Task SendHalfFrameAsync()
    {
        const byte TextFrame = 0x81;
        byte[] frame = [TextFrame, 126, 0x02, 0x00, .. Encoding.UTF8.GetBytes("{\"envelope_id\":\"half\",")];
        await _stream.WriteAsync(frame);
        await _stream.FlushAsync();
        Drop();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Drop();
        _socket.Dispose();
        _sending.Dispose();
    }

    internal async Task ReadAsync(Action<ReadOnlyMemory<byte>, int> take)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                using MemoryStream message = new();
                var frames = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                    message.Write(buffer, 0, part.Count);
                    frames++;
                }
                while (!part.EndOfMessage);

                if (part.MessageType == WebSocketMessageType.Close)
                {
                    (IsOpen, WasClosedPolitely) = (false, true);
                    await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, CancellationToken.None);
                    return;
                }

                take(message.ToArray(), frames);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The end of a socket, however it came.
        }
        finally
        {
            IsOpen = false;
            _ended.TrySetResult();
        }
    }

    /// <summary>A stream whose reading can be stopped, so that not even pings are answered.</summary>
    private sealed class GatedStream(Stream inner) : Stream
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

        public void Close(bool forGood) => _closed = forGood;

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
}
