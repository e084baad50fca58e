using CareerWriter.Host.Discord;
using CareerWriter.Host.Engine;
using CareerWriter.Host.Slack;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Bot;

/// <summary>
/// <c>/health/live</c>: the workers look for work; a process that does not is restarted. <c>/health/ready</c>: the store answers too, a socket to Slack is open where Slack delivers by sockets, and every shard of Discord is connected, here or in another process. Both say <c>ok</c> or why not, and nothing else.
/// </summary>
internal static class HealthModule
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(2);

    /// <summary>Serves the two addresses.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", (ConversationWorkers workers, TimeProvider time) =>
            time.GetUtcNow() - workers.LastLooked < _longest ? Results.Text("ok") : Results.Text("the workers stand still", statusCode: StatusCodes.Status503ServiceUnavailable));
        app.MapGet("/health/ready", async (IServiceProvider services, IConversationStore store, TimeProvider time, CancellationToken cancellationToken) =>
        {
            if (services.GetService<SlackSockets>() is { Delivers: false })
            {
                return Results.Text("no socket to Slack is open", statusCode: StatusCodes.Status503ServiceUnavailable);
            }

            if (services.GetService<DiscordShards>() is { Delivers: false })
            {
                return Results.Text("a shard of Discord is not connected", statusCode: StatusCodes.Status503ServiceUnavailable);
            }

            try
            {
                await store.PingAsync(cancellationToken).WaitAsync(_patience, time, cancellationToken);
                return Results.Text("ok");
            }
            catch (Exception fault) when (fault is StoreUnavailableException or TimeoutException)
            {
                return Results.Text("the conversation store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
