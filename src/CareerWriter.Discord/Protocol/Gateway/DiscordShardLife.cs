using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>A shard while it is this process's: one connection after the other, the session taken up wherever that is possible.</summary>
internal sealed partial class DiscordShardLife
{
    // After too many messages the wait is that of so many failures.
    private const int FailuresOfFlood = 5;

    private readonly DiscordShard _shard;
    private readonly DiscordGatewayContext _context;
    private readonly DiscordGatewaySettings _settings;
    private readonly DiscordGatewayRun _run;
    private readonly DiscordDoor _door;
    private readonly DiscordSessionMemory _session;
    private DiscordShardReception? _reception;
    private int _failures;
    private int _resumesInVain;

    /// <param name="lease">The lease.</param>
    /// <param name="intents">What its sessions hear of.</param>
    /// <param name="context">What it works with.</param>
    /// <param name="settings">Numbers and time limits.</param>
    /// <param name="run">What it is run for.</param>
    public DiscordShardLife(DiscordLease lease, DiscordIntents intents, DiscordGatewayContext context, DiscordGatewaySettings settings, DiscordGatewayRun run)
    {
        (_shard, _context, _settings, _run) = (lease.Shard, context, settings, run);
        _door = new(lease.Shard, intents, context, settings, run.Log);
        _session = new(lease, intents, context, settings, run.Log);
        Status = new(lease.Shard, DiscordShardState.Connecting);
    }

    /// <summary>What the shard is doing.</summary>
    public DiscordShardStatus Status { get; private set; }

    /// <summary>Keeps the shard connected until it is stopped. Then what was taken is still accepted, and the session saved.</summary>
    /// <exception cref="DiscordStoppedException">Discord will have no more connections until a person does something.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await _session.LoadAsync(cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var saving = _session.KeepSavedAsync(stop.Token);
        DiscordAcceptor acceptor = new(_run.Accept, _settings, _context.Time, _run.Log);
        try
        {
            while (true)
            {
                await Task.Delay(_context.Wait(_settings, _failures), _context.Time, cancellationToken);
                await FollowAsync(await ConnectAsync(acceptor, cancellationToken), cancellationToken);
            }
        }
        finally
        {
            await acceptor.DisposeAsync();
            await stop.CancelAsync();
            await saving;
            await _session.SaveAsync(CancellationToken.None);
        }
    }

    /// <summary>One connection, until it ends or could not be opened.</summary>
    private async Task<DiscordFarewell> ConnectAsync(DiscordAcceptor acceptor, CancellationToken cancellationToken)
    {
        Status = Status with { State = DiscordShardState.Connecting, Failures = _failures };
        var began = _context.Time.GetTimestamp();
        var resumed = _session.Current;
        _reception = new(_shard, _session, acceptor, _context, _run.Log);
        DiscordFarewell farewell;
        try
        {
            farewell = await TalkAsync(_reception, resumed, cancellationToken);
        }
        catch (DiscordException refused) when (refused.IsFatal)
        {
            farewell = DiscordFarewell.Closed(DiscordFarewell.AuthenticationFailed);
        }
        // Whatever the network, or what keeps leases, throws: it is tried again.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotConnected(_run.Log, _shard.Id, _failures + 1, failure.GetType().Name);
            farewell = DiscordFarewell.Lost;
        }

        var isStable = _reception.Started.IsCompleted && _context.Time.GetElapsedTime(began) >= _settings.StableAfter;
        _failures = isStable ? 0 : _failures + 1;
        _resumesInVain = resumed is null || _reception.Started.IsCompleted ? 0 : _resumesInVain + 1;
        return farewell;
    }

    private async Task<DiscordFarewell> TalkAsync(DiscordShardReception reception, DiscordSession? resumed, CancellationToken cancellationToken)
    {
        var address = resumed is null
            ? await _door.FindAsync(() => Status = Status with { State = DiscordShardState.OutOfSessions }, cancellationToken)
            : _door.Find(resumed);
        var connection = await DiscordConnection.OpenAsync(address, _settings, _context.Time, _context.Random, () => _session.Beat, reception.Take, cancellationToken);
        var code = DiscordConnection.LeavesSession;
        try
        {
            Status = Status with { State = DiscordShardState.Connecting, Connection = connection };
            var isSent = resumed is null ? await _door.IdentifyAsync(connection, cancellationToken) : await _door.ResumeAsync(connection, resumed, _session.Ledger.Taken);
            Status = resumed is null && isSent ? Status with { Identifies = Status.Identifies + 1 } : Status;
            await Task.WhenAny(reception.Started, connection.Leaving).WaitAsync(_settings.StartTimeout, _context.Time, cancellationToken);
            if (reception.Started.IsCompleted)
            {
                Log.Started(_run.Log, _shard.Id, resumed is not null, _session.Ledger.Taken);
                Status = Status with
                {
                    State = DiscordShardState.Open,
                    LastReady = _context.Time.GetUtcNow(),
                    Resumes = resumed is null ? Status.Resumes : Status.Resumes + 1,
                };
            }

            var farewell = await connection.Leaving.WaitAsync(cancellationToken);
            Log.Leaves(_run.Log, _shard.Id, farewell.Reason, farewell.Code, farewell.Next);
            code = farewell.Next == DiscordNext.Identify ? DiscordConnection.EndsSession : code;
            return farewell;
        }
        finally
        {
            await connection.CloseAsync(code);
        }
    }

    /// <summary>Does what must follow a connection before the next one.</summary>
    private async Task FollowAsync(DiscordFarewell farewell, CancellationToken cancellationToken)
    {
        switch (farewell.Next)
        {
            case DiscordNext.Stop:
                Status = Status with { State = DiscordShardState.Faulted };
                throw DiscordStoppedException.Of(farewell.Code);
            case DiscordNext.ResumeLater:
                _failures = Math.Max(_failures, FailuresOfFlood);
                break;
            case DiscordNext.Identify:
                await _session.DropAsync(cancellationToken);
                break;
            case DiscordNext.Resume when _resumesInVain >= _settings.MostResumes:
                Log.GivesUp(_run.Log, _shard.Id, _resumesInVain);
                _resumesInVain = 0;
                await _session.DropAsync(cancellationToken);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Shard {Shard} is open; session taken up: {Resumed}, at {Sequence}")]
        public static partial void Started(ILogger logger, int shard, bool resumed, long sequence);

        [LoggerMessage(LogLevel.Information, "A connection of shard {Shard} ends: {Reason}, code {Code}; then {Next}")]
        public static partial void Leaves(ILogger logger, int shard, string reason, int code, DiscordNext next);

        [LoggerMessage(LogLevel.Warning, "Shard {Shard} could not be connected, failure {Failures}: {Fault}")]
        public static partial void NotConnected(ILogger logger, int shard, int failures, string fault);

        [LoggerMessage(LogLevel.Warning, "The session of shard {Shard} is given up after {Resumes} attempts to take it up")]
        public static partial void GivesUp(ILogger logger, int shard, int resumes);
    }
}
