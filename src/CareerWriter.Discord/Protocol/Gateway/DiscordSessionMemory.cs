using CareerWriter.Discord.Protocol.Events;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>The session of a shard: taken over from whoever had it before, and saved as it moves on.</summary>
/// <param name="lease">The lease it is saved under.</param>
/// <param name="intents">What it must have been begun for.</param>
/// <param name="context">What keeps sessions, and the clock.</param>
/// <param name="settings">How often it is saved.</param>
/// <param name="log">Gets numbers.</param>
internal sealed partial class DiscordSessionMemory(DiscordLease lease, DiscordIntents intents, DiscordGatewayContext context, DiscordGatewaySettings settings, ILogger log)
{
    private volatile DiscordSession? _current;
    private volatile DiscordLedger _ledger = new(0);
    private DiscordSession? _saved;

    /// <summary>The session; null: one must be begun.</summary>
    public DiscordSession? Current => _current;

    /// <summary>How far it has come.</summary>
    public DiscordLedger Ledger => _ledger;

    /// <summary>What a beat says: up to where dispatches were accepted, or null before there was any.</summary>
    public long? Beat => _ledger.Accepted is > 0 and var accepted ? accepted : null;

    /// <summary>Takes over what another process, or an earlier one, left.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (await context.Sessions.LoadAsync(lease.Shard, cancellationToken) is { } left && left.Intents == intents)
        {
            _ledger = new(left.Sequence);
            (_saved, _current) = (left, left);
        }
    }

    /// <summary>Begins a session with what Discord says of it; false: it says too little, and there is no session.</summary>
    public bool TryBegin(DiscordDispatch ready)
    {
        _current = null;
        if (DiscordEvents.Read(ready) is not DiscordEvent.Ready { Session: { SessionId: { Length: > 0 } id, ResumeGatewayUrl: { IsAbsoluteUri: true, Scheme: "ws" or "wss" } url } })
        {
            return false;
        }

        _ledger = new(ready.Sequence);
        _current = new DiscordSession(id, url, ready.Sequence, intents);
        return true;
    }

    /// <summary>Gives the session up.</summary>
    public async Task DropAsync(CancellationToken cancellationToken)
    {
        (_current, _saved) = (null, null);
        _ledger = new(0);
        await TryAsync(() => context.Sessions.ClearAsync(lease, cancellationToken));
    }

    /// <summary>Saves the session as it moves on, until it is stopped.</summary>
    public async Task KeepSavedAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(settings.SaveEvery, context.Time, cancellationToken);
                await SaveAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Saved once more by whoever stops it.
        }
    }

    /// <summary>Saves the session where it has moved on.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        // In this order: a session that has just been begun must not be saved with the count of the one before.
        var ledger = _ledger;
        if (_current is not { } current || ledger != _ledger)
        {
            return;
        }

        var moved = current with { Sequence = ledger.Accepted };
        if (moved != _saved && await TryAsync(() => context.Sessions.SaveAsync(lease, moved, cancellationToken)))
        {
            _saved = moved;
        }
    }

    /// <summary>Does something with what keeps sessions, which may be away for a while.</summary>
    private async Task<bool> TryAsync(Func<Task<bool>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception away) when (away is not OperationCanceledException)
        {
            Log.NotSaved(log, lease.Shard.Id, away.GetType().Name);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The session of shard {Shard} was not saved: {Fault}")]
        public static partial void NotSaved(ILogger logger, int shard, string fault);
    }
}
