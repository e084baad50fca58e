using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;
using CareerWriter.Fakes.Web;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Discord;

/// <summary>Discord's end of one connection. Tests misbehave with it.</summary>
public sealed class FakeDiscordConnection : IDisposable
{
    private readonly HttpContext _context;
    private readonly GatedStream _stream;
    private readonly WebSocket _socket;
    private readonly Channel<Func<Task>> _outgoing = Channel.CreateUnbounded<Func<Task>>(new() { SingleReader = true });
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly MemoryStream _deflated = new();
    private readonly ZLibStream? _deflating;
    private readonly Queue<DateTimeOffset> _heard = new();
    private int _beats;
    private volatile bool _isClosing;

    private FakeDiscordConnection(int number, HttpContext context, GatedStream stream, bool compresses)
    {
        (Number, _context, _stream) = (number, context, stream);
        _socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
        _deflating = compresses ? new(_deflated, CompressionLevel.Fastest) : null;
    }

    /// <summary>Which it is, from 1.</summary>
    public int Number { get; }

    /// <summary>Whether a session goes over it.</summary>
    public bool IsOpen { get; internal set; }

    /// <summary>Whether a session that was there before was taken up.</summary>
    public bool IsResumed { get; internal set; }

    /// <summary>Whether beats are answered.</summary>
    public bool AcksBeats { get; set; } = true;

    /// <summary>In how many pieces a message is sent.</summary>
    public int Pieces { get; set; } = 1;

    /// <summary>How many beats came.</summary>
    public int Beats => Volatile.Read(ref _beats);

    /// <summary>The code that the bot closed it with, or null.</summary>
    public int? ClosedWith { get; private set; }

    /// <summary>Ends with the connection.</summary>
    public Task Ended => _ended.Task;

    /// <summary>The session, or null.</summary>
    internal FakeDiscordSession? Session { get; set; }

    /// <summary>Says that another connection is wanted (op 7).</summary>
    public void WantsReconnect() => Send("{\"op\":7,\"t\":null,\"s\":null,\"d\":null}");

    /// <summary>Says that the session is not valid (op 9).</summary>
    /// <param name="resumable">Whether it may be taken up all the same.</param>
    public void Invalidates(bool resumable) => Send($"{{\"op\":9,\"t\":null,\"s\":null,\"d\":{(resumable ? "true" : "false")}}}");

    /// <summary>Wants a beat at once (op 1).</summary>
    public void WantsBeat() => Send("{\"op\":1,\"t\":null,\"s\":null,\"d\":null}");

    /// <summary>Sends anything.</summary>
    public void Send(string message) => _outgoing.Writer.TryWrite(() => WriteAsync(Encoding.UTF8.GetBytes(message)));

    /// <summary>Closes it.</summary>
    /// <param name="code">The close code; null: none is given.</param>
    public void Closes(int? code)
    {
        (IsOpen, _isClosing) = (false, true);
        _outgoing.Writer.TryWrite(() => _socket.CloseOutputAsync((WebSocketCloseStatus?)code ?? WebSocketCloseStatus.Empty, statusDescription: null, CancellationToken.None));
    }

    /// <summary>Cuts the connection without a word.</summary>
    public void Drop()
    {
        IsOpen = false;
        try
        {
            _context.Abort();
        }
        catch (ObjectDisposedException)
        {
            // It is gone already.
        }
    }

    /// <summary>Answers nothing any more, pings included, and leaves the connection open.</summary>
    public void FallSilent() => _stream.StopReading();

    /// <summary>Begins a frame, never ends it, and cuts the connection.</summary>
    public void SendHalfFrame() => _outgoing.Writer.TryWrite(async () =>
    {
        const byte TextFrame = 0x81;
        byte[] frame = [TextFrame, 126, 0x02, 0x00, .. Encoding.UTF8.GetBytes("{\"op\":0,\"t\":\"MESSAGE_CREATE\",")];
        await _stream.WriteAsync(frame);
        await _stream.FlushAsync();
        Drop();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        Drop();
        _outgoing.Writer.TryComplete();
        _socket.Dispose();
    }

    internal static async Task<FakeDiscordConnection> UpgradeAsync(int number, HttpContext context, bool compresses) =>
        new(number, context, await GatedStream.UpgradeAsync(context), compresses);

    /// <summary>Counts a message of the bot; true: more than so many came within a time.</summary>
    internal bool IsTooMany(DateTimeOffset now, int most, TimeSpan within)
    {
        while (_heard.TryPeek(out var first) && now - first >= within)
        {
            _heard.Dequeue();
        }

        _heard.Enqueue(now);
        return _heard.Count > most;
    }

    internal void CountBeat() => Interlocked.Increment(ref _beats);

    /// <summary>Takes what comes until the end, and sends what is to be sent.</summary>
    internal async Task RunAsync(Action<byte[]> take)
    {
        var writing = WriteAsync();
        try
        {
            await ReadAsync(take);
        }
        catch (Exception gone) when (IsEnd(gone))
        {
            // The end of a connection, however it came.
        }

        IsOpen = false;
        _outgoing.Writer.TryComplete();
        await writing;
        _deflating?.Dispose();
        _ended.TrySetResult();
    }

    private async Task ReadAsync(Action<byte[]> take)
    {
        var buffer = new byte[16 * 1024];
        while (true)
        {
            using MemoryStream message = new();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (!_isClosing)
                {
                    ClosedWith = (int?)_socket.CloseStatus;
                    Closes(ClosedWith is >= 1000 and not 1005 ? ClosedWith : null);
                }

                return;
            }

            take(message.ToArray());
        }
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var write in _outgoing.Reader.ReadAllAsync())
            {
                await write();
            }
        }
        catch (Exception gone) when (IsEnd(gone))
        {
            Drop();
        }
    }

    private async Task WriteAsync(byte[] message)
    {
        var type = WebSocketMessageType.Text;
        if (_deflating is not null)
        {
            _deflated.SetLength(0);
            await _deflating.WriteAsync(message);
            await _deflating.FlushAsync();
            (message, type) = (_deflated.ToArray(), WebSocketMessageType.Binary);
        }

        var size = (message.Length + Pieces - 1) / Pieces;
        for (var from = 0; from < message.Length; from += size)
        {
            var part = message.AsMemory(from, Math.Min(size, message.Length - from));
            // What is compressed is one stream: its messages need not end where the JSON does.
            await _socket.SendAsync(part, type, endOfMessage: _deflating is not null || from + size >= message.Length, CancellationToken.None);
        }
    }

    private static bool IsEnd(Exception exception) => exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException;
}
