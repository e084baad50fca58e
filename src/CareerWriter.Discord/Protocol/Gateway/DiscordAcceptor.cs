using System.Threading.Channels;
using CareerWriter.Discord.Protocol.Events;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>
/// Has dispatches accepted beside the connection, which never waits for it: what is about one channel in order, what is about several at the same time, interactions past
/// all others. A dispatch that cannot be accepted is tried again, since Discord does not deliver it again within a connection.
/// </summary>
internal sealed partial class DiscordAcceptor : IAsyncDisposable
{
    private static readonly TimeSpan s_firstWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(30);

    private readonly Func<DiscordDispatch, CancellationToken, ValueTask> _accept;
    private readonly DiscordGatewaySettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Channel<Item>[] _lines;
    private readonly Channel<Item> _urgent;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;
    private int _waiting;

    public DiscordAcceptor(Func<DiscordDispatch, CancellationToken, ValueTask> accept, DiscordGatewaySettings settings, TimeProvider time, ILogger log)
    {
        (_accept, _settings, _time, _log) = (accept, settings, time, log);
        // Full: TryWrite says no at once, and the connection is read on.
        BoundedChannelOptions bounds = new(settings.Waiting) { FullMode = BoundedChannelFullMode.Wait };
        _lines = [.. Enumerable.Range(0, settings.Lines).Select(_ => Channel.CreateBounded<Item>(bounds))];
        _urgent = Channel.CreateBounded<Item>(bounds);
        _work = Task.WhenAll([.. _lines.Select(WorkAsync), .. Enumerable.Range(0, settings.Urgent).Select(_ => WorkAsync(_urgent))]);
    }

    /// <summary>How many wait or are being accepted.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Takes a dispatch for accepting; it never waits. False: as many wait as may.</summary>
    /// <param name="dispatch">The dispatch.</param>
    /// <param name="ledger">Where it is noted when it was accepted; null: it comes again.</param>
    public bool TryTake(DiscordDispatch dispatch, DiscordLedger? ledger)
    {
        var line = dispatch.Type == DiscordDispatch.Interaction ? _urgent : _lines[(uint)StringComparer.Ordinal.GetHashCode(dispatch.Channel ?? "") % (uint)_lines.Length];
        Interlocked.Increment(ref _waiting);
        if (line.Writer.TryWrite(new Item(dispatch, ledger)))
        {
            return true;
        }

        Interlocked.Decrement(ref _waiting);
        return false;
    }

    /// <summary>Ends when no more than half of what may wait in one line is waiting in all, or at a stop.</summary>
    public async Task RoomAsync()
    {
        while (Waiting > _settings.Waiting / 2 && !_stop.IsCancellationRequested)
        {
            await Task.Delay(s_look, _time);
        }
    }

    /// <summary>Takes nothing more, waits a while for what was taken, and breaks the rest off: it is not noted as accepted.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var line in _lines.Append(_urgent))
        {
            line.Writer.TryComplete();
        }

        await Task.WhenAny(_work, Task.Delay(_settings.DrainTimeout, _time));
        await _stop.CancelAsync();
        await Task.WhenAny(_work, Task.Delay(_settings.DrainTimeout, _time));
    }

    private async Task WorkAsync(Channel<Item> line)
    {
        await foreach (var item in line.Reader.ReadAllAsync())
        {
            if (!_stop.IsCancellationRequested)
            {
                await AcceptAsync(item);
            }

            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task AcceptAsync(Item item)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await TryAcceptAsync(item.Dispatch, attempt))
            {
                item.Ledger?.Accept(item.Dispatch.Sequence);
                return;
            }

            if (_stop.IsCancellationRequested || !await WaitAsync(attempt))
            {
                return;
            }
        }
    }

    /// <summary>True: accepted, or given up.</summary>
    private async Task<bool> TryAcceptAsync(DiscordDispatch dispatch, int attempt)
    {
        using CancellationTokenSource limit = new(_settings.AcceptTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stop.Token);
        try
        {
            await _accept(dispatch, either.Token);
            return true;
        }
        // Whatever went wrong, the others must be accepted.
        catch (Exception failure)
        {
            if (_stop.IsCancellationRequested)
            {
                return false;
            }

            Log.NotAccepted(_log, dispatch.Type, dispatch.Shard, dispatch.Sequence, attempt, failure);
            return attempt >= _settings.AcceptAttempts;
        }
    }

    private async Task<bool> WaitAsync(int attempt)
    {
        var wait = s_firstWait * Math.Pow(2, attempt - 1);
        try
        {
            await Task.Delay(wait < s_longestWait ? wait : s_longestWait, _time, _stop.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private readonly record struct Item(DiscordDispatch Dispatch, DiscordLedger? Ledger);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Dispatch {Type} of shard {Shard}, number {Sequence}, was not accepted, attempt {Attempt}")]
        public static partial void NotAccepted(ILogger logger, string type, int shard, long sequence, int attempt, Exception failure);
    }
}
