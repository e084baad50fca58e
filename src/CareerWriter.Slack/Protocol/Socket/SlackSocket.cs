using System.Collections.Concurrent;
using System.Net.WebSockets;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Deliveries;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>Socket Mode: keeps sockets open and hands over what Slack delivers by them.</summary>
internal sealed partial class SlackSocket : IDisposable
{
    private readonly SlackApi _api;
    private readonly SlackSocketSettings _settings;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private readonly ILogger<SlackSocket> _log;
    private readonly SlackConnectionStatus[] _slots;
    private readonly ConcurrentDictionary<SlackConnection, Task> _open = new();
    private readonly SemaphoreSlim _opening = new(1, 1);

    /// <param name="api">Gives the addresses of sockets.</param>
    /// <param name="settings">Numbers and time limits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="random">Spreads the waits.</param>
    /// <param name="log">Gets states, reasons and numbers.</param>
    public SlackSocket(SlackApi api, SlackSocketSettings settings, TimeProvider time, Random random, ILogger<SlackSocket> log)
    {
        if (settings.Connections is < 1 or > SlackSocketSettings.MostSockets)
        {
            throw new ArgumentException($"Slack allows 1 to {SlackSocketSettings.MostSockets} sockets", nameof(settings));
        }

        (_api, _settings, _time, _random, _log) = (api, settings, time, random, log);
        _slots = [.. Enumerable.Range(0, settings.Connections).Select(slot => new SlackConnectionStatus(slot, SlackConnectionState.Connecting))];
    }

    /// <summary>What each socket is doing.</summary>
    public IReadOnlyList<SlackConnectionStatus> Status => [.. _slots];

    /// <summary>Whether one more fits beside those of all slots, their successors on the way, and those that are only read on.</summary>
    private bool HasRoom =>
        _slots.Length + _slots.Count(s => s.State == SlackConnectionState.Draining) + _open.Values.Count(retiring => !retiring.IsCompleted) < SlackSocketSettings.MostSockets;

    /// <summary>Keeps sockets open until it is stopped. On a stop, deliveries that were taken are still accepted and acknowledged.</summary>
    /// <param name="accept">Stores a delivery; when it returns, the delivery is acknowledged. It is called for several at a time, in no order, and again for what was delivered before.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="SlackStoppedException">Slack will have no more sockets until a person does something.</exception>
    public async Task RunAsync(Func<SlackEnvelope, CancellationToken, ValueTask<SlackAck>> accept, CancellationToken cancellationToken)
    {
        SlackAcceptor acceptor = new(accept, _settings, _time, _log);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task> slots = [.. Enumerable.Range(0, _slots.Length).Select(slot => KeepOpenAsync(slot, acceptor, stop.Token))];
        try
        {
            await await Task.WhenAny(slots);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Stops(_log, _open.Count);
        }
        finally
        {
            await stop.CancelAsync();
            await acceptor.DrainAsync();
            await Task.WhenAll([.. slots.Select(Quietly), .. _open.Values]);
            await Task.WhenAll(_open.Keys.Select(c => c.CloseAsync()));
            _open.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _opening.Dispose();

    /// <summary>Keeps one of the sockets open, one after the other without a gap.</summary>
    private async Task KeepOpenAsync(int slot, SlackAcceptor acceptor, CancellationToken cancellationToken)
    {
        await Task.Delay(_settings.Stagger * slot, _time, cancellationToken);
        var current = await OpenAsync(slot, failures: 0, acceptor, cancellationToken);
        while (true)
        {
            var farewell = await current.Leaving.WaitAsync(cancellationToken);
            var lived = _time.GetElapsedTime(current.Opened);
            Log.Leaves(_log, slot, farewell, (long)lived.TotalSeconds);
            var failures = lived >= _settings.StableAfter ? 0 : _slots[slot].Failures + 1;
            switch (farewell)
            {
                case SlackFarewell.LinkDisabled:
                    throw Stopped(slot, "link_disabled", "Slack: Socket Mode is switched off for this app; switch it on in the app's settings and start again");
                case SlackFarewell.Refresh when HasRoom:
                    _slots[slot] = _slots[slot] with { State = SlackConnectionState.Draining };
                    var next = await OpenAsync(slot, failures, acceptor, cancellationToken);
                    // It may be gone already; what is gone is not put back.
                    _open.TryUpdate(current, RetireAsync(current, cancellationToken), Task.CompletedTask);
                    current = next;
                    continue;
                case SlackFarewell.TooManySockets:
                    Log.TooManySockets(_log, current.SocketsOfApp);
                    await EndAsync(current);
                    await Task.Delay(Spread(_settings.LongestWait), _time, cancellationToken);
                    break;
                default:
                    await EndAsync(current);
                    break;
            }

            current = await OpenAsync(slot, failures, acceptor, cancellationToken);
        }
    }

    /// <summary>Opens a socket, and tries again until Slack says hello.</summary>
    private async Task<SlackConnection> OpenAsync(int slot, int failures, SlackAcceptor acceptor, CancellationToken cancellationToken)
    {
        while (true)
        {
            var drains = _slots[slot] is { State: SlackConnectionState.Draining, Connection.Ended.IsCompleted: false };
            _slots[slot] = _slots[slot] with { State = drains ? SlackConnectionState.Draining : SlackConnectionState.Connecting, Failures = failures };
            await Task.Delay(Wait(failures), _time, cancellationToken);
            try
            {
                var connection = await OpenOnceAsync(acceptor, cancellationToken);
                _open[connection] = Task.CompletedTask;
                _slots[slot] = new(slot, SlackConnectionState.Open) { LastHello = _time.GetUtcNow(), SocketsOfApp = connection.SocketsOfApp, Failures = failures, Connection = connection };
                Log.Opened(_log, slot, connection.SocketsOfApp, _settings.Connections);
                return connection;
            }
            catch (SlackException refused) when (refused.IsFatal || refused.Code is "missing_scope" or "forbidden_team")
            {
                throw Stopped(slot, refused.Code, $"Slack refuses the app-level token ({refused.Code}); check Slack__AppToken and its scope connections:write", refused);
            }
            catch (Exception failure) when (failure is SlackException or WebSocketException or HttpRequestException or TimeoutException)
            {
                failures++;
                Log.NotOpened(_log, slot, failures, failure is SlackException { Code: var code } ? code : failure.GetType().Name);
                await Task.Delay((failure as SlackException)?.RetryAfter ?? TimeSpan.Zero, _time, cancellationToken);
            }
        }
    }

    /// <summary>One attempt; one at a time, since Slack refuses storms of them.</summary>
    private async Task<SlackConnection> OpenOnceAsync(SlackAcceptor acceptor, CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            var address = await _api.OpenSocketAsync(cancellationToken);
            return await SlackConnection.OpenAsync(address, _settings, _time, acceptor.Take, cancellationToken);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Reads a socket on while its successor works, until Slack closes it.</summary>
    private async Task RetireAsync(SlackConnection connection, CancellationToken cancellationToken)
    {
        await Quietly(connection.Ended.WaitAsync(_settings.Handover, _time, cancellationToken));
        // On a stop it is closed with the others, after its deliveries were acknowledged.
        if (!cancellationToken.IsCancellationRequested)
        {
            await EndAsync(connection);
        }
    }

    private async Task EndAsync(SlackConnection connection)
    {
        await connection.CloseAsync();
        _open.TryRemove(connection, out _);
    }

    private SlackStoppedException Stopped(int slot, string code, string message, Exception? inner = null)
    {
        _slots[slot] = _slots[slot] with { State = SlackConnectionState.Faulted };
        return new(code, message, inner);
    }

    private TimeSpan Wait(int failures)
    {
        var wait = _settings.FirstWait * Math.Pow(2, Math.Min(failures, 20) - 1);
        return failures == 0 ? TimeSpan.Zero : Spread(wait < _settings.LongestWait ? wait : _settings.LongestWait);
    }

    private TimeSpan Spread(TimeSpan wait) => wait * (0.5 + (0.5 * _random.NextDouble()));

    private static Task Quietly(Task task) => task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Socket {Slot} is open; the app has {Open}, {Expected} are ours")]
        public static partial void Opened(ILogger logger, int slot, int open, int expected);

        [LoggerMessage(LogLevel.Warning, "Socket {Slot} could not be opened, failure {Failures}: {Code}")]
        public static partial void NotOpened(ILogger logger, int slot, int failures, string code);

        [LoggerMessage(LogLevel.Information, "Socket {Slot} ends after {Seconds} s: {Farewell}")]
        public static partial void Leaves(ILogger logger, int slot, SlackFarewell farewell, long seconds);

        [LoggerMessage(LogLevel.Error, "Slack counts {Open} sockets of this app, more than it allows: another program uses the same token")]
        public static partial void TooManySockets(ILogger logger, int open);

        [LoggerMessage(LogLevel.Information, "Sockets stop; {Open} are open")]
        public static partial void Stops(ILogger logger, int open);
    }
}
