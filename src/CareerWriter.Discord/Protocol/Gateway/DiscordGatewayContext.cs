using CareerWriter.Discord.Protocol.Events;
using CareerWriter.Discord.Protocol.Rest;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>What the parts of a gateway work with.</summary>
/// <param name="Api">Gives the address of the gateway.</param>
/// <param name="Sessions">Keeps sessions.</param>
/// <param name="Leases">Shares shards.</param>
/// <param name="Time">The clock.</param>
/// <param name="Random">Spreads the waits.</param>
internal sealed record DiscordGatewayContext(DiscordApi Api, IGatewaySessions Sessions, IShardLeases Leases, TimeProvider Time, Random Random)
{
    /// <summary>A wait, shortened by up to half.</summary>
    public TimeSpan Spread(TimeSpan wait) => wait * (0.5 + (0.5 * Random.NextDouble()));

    /// <summary>The wait after failures in a row: doubled with each one up to a longest.</summary>
    public TimeSpan Wait(DiscordGatewaySettings settings, int failures)
    {
        var wait = settings.FirstWait * Math.Pow(2, Math.Min(failures, 20) - 1);
        return failures == 0 ? TimeSpan.Zero : Spread(wait < settings.LongestWait ? wait : settings.LongestWait);
    }
}

/// <summary>What a gateway is run for.</summary>
/// <param name="Accept">Stores a dispatch; when it returns, the dispatch is accepted.</param>
/// <param name="Log">Gets states, reasons and numbers.</param>
internal sealed record DiscordGatewayRun(Func<DiscordDispatch, CancellationToken, ValueTask> Accept, ILogger Log);
