using System.Net.WebSockets;

namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>One socket, from its opening to its end.</summary>
internal sealed class SlackConnection : IAsyncDisposable
{
    private static readonly TimeSpan s_sendTimeout = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly TaskCompletionSource _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SlackFarewell> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SlackSocketSettings _settings;
    private readonly TimeProvider _time;
    private readonly Action<SlackConnection, SlackFrame.Delivery> _deliver;
    private Task _reading = Task.CompletedTask;
    private long _lastFrame;

    private SlackConnection(SlackSocketSettings settings, TimeProvider time, Action<SlackConnection, SlackFrame.Delivery> deliver)
    {
        (_settings, _time, _deliver) = (settings, time, deliver);
        // Pings show a connection that is dead without a word; a missing answer aborts the socket.
        _socket.Options.KeepAliveInterval = settings.KeepAliveInterval;
        _socket.Options.KeepAliveTimeout = settings.KeepAliveTimeout;
        Opened = time.GetTimestamp();
    }

    /// <summary>When its opening began (<see cref="TimeProvider.GetTimestamp"/>).</summary>
    public long Opened { get; }

    /// <summary>How many sockets the app had open when this one was ready.</summary>
    public int SocketsOfApp { get; private set; }

    /// <summary>When anything last came.</summary>
    public DateTimeOffset LastFrame => new(Interlocked.Read(ref _lastFrame), TimeSpan.Zero);

    /// <summary>Ends when another one must follow, or none.</summary>
    public Task<SlackFarewell> Leaving => _leaving.Task;

    /// <summary>Ends when nothing comes any more.</summary>
    public Task Ended => _reading;

    /// <summary>Opens a socket and waits until Slack says hello, or that it will not.</summary>
    /// <param name="address">The address with its ticket, of whatever scheme.</param>
    /// <param name="settings">Time limits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="deliver">Takes deliveries at once; it must not wait.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="WebSocketException">It could not be opened.</exception>
    /// <exception cref="TimeoutException">Slack did not say hello in time.</exception>
    public static async Task<SlackConnection> OpenAsync(
        Uri address, SlackSocketSettings settings, TimeProvider time, Action<SlackConnection, SlackFrame.Delivery> deliver, CancellationToken cancellationToken)
    {
        SlackConnection connection = new(settings, time, deliver);
        using CancellationTokenSource limit = new(settings.HelloTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await connection._socket.ConnectAsync(address, either.Token);
            connection._reading = connection.ReadAsync();
            await Task.WhenAny(connection._hello.Task, connection.Leaving).WaitAsync(either.Token);
            return connection._hello.Task.IsCompleted || await connection.Leaving != SlackFarewell.Lost
                ? connection
                : throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            await connection.DisposeAsync();
            throw new TimeoutException("no hello in time", late);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends one message in one frame, as Slack needs it; false: the socket is gone.</summary>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message)
    {
        using CancellationTokenSource limit = new(s_sendTimeout, _time);
        try
        {
            await _sending.WaitAsync(limit.Token);
            try
            {
                await _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, limit.Token);
                return true;
            }
            finally
            {
                _sending.Release();
            }
        }
        catch (Exception gone) when (IsEnd(gone))
        {
            return false;
        }
    }

    /// <summary>Closes it: politely within the time limit, then by force.</summary>
    public async Task CloseAsync()
    {
        using CancellationTokenSource limit = new(_settings.CloseTimeout, _time);
        try
        {
            await _sending.WaitAsync(limit.Token);
            try
            {
                if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                {
                    await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, limit.Token);
                }
            }
            finally
            {
                _sending.Release();
            }

            await _reading.WaitAsync(limit.Token);
        }
        catch (Exception gone) when (IsEnd(gone))
        {
            // It is over either way.
        }

        await DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await ReceiveAsync() is { } message)
            {
                Interlocked.Exchange(ref _lastFrame, _time.GetUtcNow().Ticks);
                Take(SlackFrame.Read(message));
            }
        }
        // A missed pong aborts the socket, and the pending read is then cancelled although nobody cancelled it.
        catch (Exception end) when (IsEnd(end))
        {
        }

        _leaving.TrySetResult(SlackFarewell.Lost);
    }

    private void Take(SlackFrame frame)
    {
        switch (frame)
        {
            case SlackFrame.Delivery delivery:
                _deliver(this, delivery);
                break;
            case SlackFrame.Hello hello:
                SocketsOfApp = hello.SocketsOfApp;
                _hello.TrySetResult();
                break;
            case SlackFrame.Disconnect disconnect:
                _leaving.TrySetResult(disconnect.Reason switch
                {
                    "link_disabled" => SlackFarewell.LinkDisabled,
                    "too_many_websockets" => SlackFarewell.TooManySockets,
                    // warning, refresh_requested, and whatever Slack may add: the socket ends, the app goes on.
                    _ => SlackFarewell.Refresh,
                });
                break;
        }
    }

    /// <summary>A whole message however it was cut, or null when there are no more.</summary>
    private async Task<byte[]?> ReceiveAsync()
    {
        using MemoryStream message = new();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close || message.Length + part.Count > _settings.MostBytes)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }

    private static bool IsEnd(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or InvalidOperationException or TimeoutException;
}
