using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>Lets a shard in: finds the gateway, begins sessions within their budget, takes them up.</summary>
/// <param name="shard">The shard.</param>
/// <param name="intents">What its sessions hear of.</param>
/// <param name="context">What it works with.</param>
/// <param name="settings">Token and time limits.</param>
/// <param name="log">Gets numbers.</param>
internal sealed partial class DiscordDoor(DiscordShard shard, DiscordIntents intents, DiscordGatewayContext context, DiscordGatewaySettings settings, ILogger log)
{
    private int _concurrency = 1;

    /// <summary>Where a session is begun. Waits while the sessions of the day are used up: one more would cost the bot its token.</summary>
    /// <param name="waits">Told before it waits.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DiscordException">No answer came.</exception>
    public async Task<Uri> FindAsync(Action waits, CancellationToken cancellationToken)
    {
        while (true)
        {
            var place = await context.Api.GatewayAsync(cancellationToken);
            _concurrency = Math.Max(1, place.SessionStartLimit?.MaxConcurrency ?? 1);
            if (place.SessionStartLimit is not { Remaining: <= 0 } used)
            {
                return WithQuery(place.Url);
            }

            waits();
            var wait = TimeSpan.FromMilliseconds(Math.Max(used.ResetAfter, settings.LongestWait.TotalMilliseconds / 10));
            Log.OutOfSessions(log, shard.Id, (long)wait.TotalSeconds);
            await Task.Delay(wait, context.Time, cancellationToken);
        }
    }

    /// <summary>Where a session is taken up. Discord gives the address without what must stand in it.</summary>
    public Uri Find(DiscordSession session) => WithQuery(session.ResumeUrl);

    /// <summary>Begins a session when its turn comes; the connection beats meanwhile. False: the connection is over.</summary>
    public async Task<bool> IdentifyAsync(DiscordConnection connection, CancellationToken cancellationToken)
    {
        while (await context.Leases.ReserveIdentifyAsync(shard.Id % _concurrency, settings.IdentifyApart, cancellationToken) is var wait && wait > TimeSpan.Zero)
        {
            await Task.WhenAny(Task.Delay(wait, context.Time, cancellationToken), connection.Leaving);
            cancellationToken.ThrowIfCancellationRequested();
            if (connection.Leaving.IsCompleted)
            {
                return false;
            }
        }

        DiscordClientProperties properties = new("linux", "careerwriter", "careerwriter");
        DiscordIdentify identify = new(settings.Token, intents, properties, [shard.Id, shard.Count])
        {
            Presence = settings.Presence is { } line ? new([new("Custom Status", 4, line)], "online", Afk: false) : null,
        };
        return await connection.SendAsync(DiscordOutbound.Of(identify), vital: true);
    }

    /// <summary>Takes a session up. False: the connection is over.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="session">The session.</param>
    /// <param name="after">The dispatch after which Discord goes on.</param>
    public Task<bool> ResumeAsync(DiscordConnection connection, DiscordSession session, long after) =>
        connection.SendAsync(DiscordOutbound.Of(new DiscordResume(settings.Token, session.Id, after)), vital: true);

    private Uri WithQuery(Uri address) => new UriBuilder(address) { Query = "v=10&encoding=json" + (settings.Compress ? "&compress=zlib-stream" : "") }.Uri;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The sessions of the day are used up; shard {Shard} waits {Seconds} s")]
        public static partial void OutOfSessions(ILogger logger, int shard, long seconds);
    }
}
