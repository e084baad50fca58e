using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using CareerWriter.Fakes.Web;
using Microsoft.AspNetCore.Http;

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

    internal static async Task<FakeSlackConnection> UpgradeAsync(int number, HttpContext context) => new(number, context, await GatedStream.UpgradeAsync(context));

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
    public void FallSilent() => _stream.StopReading();

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
}
