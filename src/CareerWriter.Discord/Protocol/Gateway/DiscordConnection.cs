using System.Net.WebSockets;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>One connection to the gateway, from its opening to its end. It is read and beats whatever its messages lead to.</summary>
internal sealed class DiscordConnection : IAsyncDisposable
{
    /// <summary>Ends the session with the connection.</summary>
    public const int EndsSession = 1000;

    /// <summary>Leaves the session to be taken up.</summary>
    public const int LeavesSession = 4200;

    private static readonly TimeSpan s_sendTimeout = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly TaskCompletionSource<DiscordFrame.Hello> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<DiscordFarewell> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _ended = new();
    private readonly DiscordGatewaySettings _settings;
    private readonly TimeProvider _time;
    private readonly DiscordOutbound _outbound;
    private readonly DiscordHeart _heart;
    private readonly Action<DiscordConnection, DiscordFrame.Dispatch> _deliver;
    private Task _reading = Task.CompletedTask;
    private Task _beating = Task.CompletedTask;
    private long _lastFrame;

    private DiscordConnection(DiscordGatewaySettings settings, TimeProvider time, Func<long?> sequence, Action<DiscordConnection, DiscordFrame.Dispatch> deliver)
    {
        (_settings, _time, _deliver) = (settings, time, deliver);
        _outbound = new(time);
        _heart = new(this, sequence, time);
        // Beats show a dead connection; pings of the transport would only say the same.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _socket.Options.SetRequestHeader("User-Agent", settings.UserAgent);
        Opened = time.GetTimestamp();
    }

    /// <summary>When its opening began (<see cref="TimeProvider.GetTimestamp"/>).</summary>
    public long Opened { get; }

    /// <summary>When anything last came.</summary>
    public DateTimeOffset LastFrame => new(Interlocked.Read(ref _lastFrame), TimeSpan.Zero);

    /// <summary>How long the last beat took to be answered; null: none was.</summary>
    public TimeSpan? Latency => _heart.Latency;

    /// <summary>Ends when the connection must.</summary>
    public Task<DiscordFarewell> Leaving => _leaving.Task;

    /// <summary>Opens a connection, waits until Discord says hello, and begins to beat. It may be about to leave already (<see cref="Leaving"/>).</summary>
    /// <param name="address">The address, of whatever scheme.</param>
    /// <param name="settings">Time limits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Chooses when the first beat comes.</param>
    /// <param name="sequence">Up to where dispatches were accepted.</param>
    /// <param name="deliver">Takes dispatches at once; it must not wait.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="WebSocketException">It could not be opened.</exception>
    /// <exception cref="TimeoutException">Discord did not say hello in time.</exception>
    public static async Task<DiscordConnection> OpenAsync(
        Uri address, DiscordGatewaySettings settings, TimeProvider time, Random random, Func<long?> sequence, Action<DiscordConnection, DiscordFrame.Dispatch> deliver, CancellationToken cancellationToken)
    {
        DiscordConnection connection = new(settings, time, sequence, deliver);
        using CancellationTokenSource limit = new(settings.HelloTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await connection._socket.ConnectAsync(address, either.Token);
            connection._reading = connection.ReadAsync();
            await Task.WhenAny(connection._hello.Task, connection.Leaving).WaitAsync(either.Token);
            if (connection._hello.Task.IsCompleted && (await connection._hello.Task).Interval is { } interval)
            {
                connection._beating = connection._heart.BeatAsync(interval, random, connection._ended.Token);
            }
            else
            {
                connection.Leave(DiscordFarewell.Garbled);
            }

            return connection;
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

    /// <summary>Says that the connection must end; the first reason counts.</summary>
    public void Leave(DiscordFarewell farewell) => _leaving.TrySetResult(farewell);

    /// <summary>Sends one message; false: it was one too many, or the connection is gone.</summary>
    /// <param name="message">The message.</param>
    /// <param name="vital">Whether the connection lives by it.</param>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message, bool vital)
    {
        if (!_outbound.TryCount(vital))
        {
            return false;
        }

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
            Leave(DiscordFarewell.Lost);
            return false;
        }
    }

    /// <summary>Closes it: politely within the time limit, then by force.</summary>
    /// <param name="code">Whether the session ends with it (<see cref="EndsSession"/>) or not (<see cref="LeavesSession"/>).</param>
    public async Task CloseAsync(int code)
    {
        using CancellationTokenSource limit = new(_settings.CloseTimeout, _time);
        try
        {
            await _sending.WaitAsync(limit.Token);
            try
            {
                if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                {
                    await _socket.CloseOutputAsync((WebSocketCloseStatus)code, statusDescription: null, limit.Token);
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
        await _ended.CancelAsync();
        _socket.Abort();
        await _reading;
        await _beating;
        _socket.Dispose();
        _ended.Dispose();
    }

    private async Task ReadAsync()
    {
        using DiscordInbound inbound = new(_socket, _settings.MostBytes);
        try
        {
            while (await inbound.NextAsync() is { } message)
            {
                Interlocked.Exchange(ref _lastFrame, _time.GetUtcNow().Ticks);
                Take(DiscordFrame.Read(message));
            }

            Leave(_socket.CloseStatus is { } code ? DiscordFarewell.Closed((int)code) : DiscordFarewell.Lost);
        }
        catch (InvalidDataException)
        {
            Leave(DiscordFarewell.Lost);
        }
        catch (Exception end) when (IsEnd(end))
        {
            Leave(DiscordFarewell.Lost);
        }
    }

    private void Take(DiscordFrame frame)
    {
        switch (frame)
        {
            case DiscordFrame.Dispatch dispatch when !Leaving.IsCompleted:
                _deliver(this, dispatch);
                break;
            case DiscordFrame.BeatHeard:
                _heart.Heard();
                break;
            case DiscordFrame.BeatWanted:
                _ = _heart.BeatOnceAsync(vital: false);
                break;
            case DiscordFrame.Hello hello:
                _hello.TrySetResult(hello);
                break;
            case DiscordFrame.Reconnect:
                Leave(DiscordFarewell.Reconnect);
                break;
            case DiscordFrame.InvalidSession invalid:
                Leave(DiscordFarewell.InvalidSession(invalid.Resumable));
                break;
        }
    }

    private static bool IsEnd(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or InvalidOperationException or TimeoutException;
}
