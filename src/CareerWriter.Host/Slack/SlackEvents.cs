using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Host.Slack;

/// <summary>Takes what Slack delivers: what is said and pressed is stored before it is acknowledged, the rest is done after.</summary>
/// <param name="messages">Words and files.</param>
/// <param name="changes">Edits and deletions.</param>
/// <param name="interactions">Buttons, modals, shortcuts.</param>
/// <param name="starts">Commands, Home.</param>
/// <param name="chores">Does what no acknowledgement waits for.</param>
/// <param name="log">Gets kinds.</param>
internal sealed partial class SlackEvents(SlackMessages messages, SlackChanges changes, SlackInteractions interactions, SlackStarts starts, SlackChores chores, ILogger<SlackEvents> log)
{
    /// <summary>Takes a delivery; when it returns, the delivery is acknowledged.</summary>
    public async ValueTask<SlackAck> AcceptAsync(SlackEnvelope envelope, CancellationToken cancellationToken)
    {
        switch (SlackDeliveries.Read(envelope))
        {
            case SlackDelivery.Message { Event: { Subtype: "message_changed" or "message_deleted" } change }:
                await changes.TakeAsync(change, cancellationToken);
                break;
            case SlackDelivery.Message said:
                await messages.TakeAsync(said.Info, said.Event, isMention: false, cancellationToken);
                break;
            case SlackDelivery.Mention called:
                await messages.TakeAsync(called.Info, called.Event, isMention: true, cancellationToken);
                break;
            case SlackDelivery.Other { Event: { Type: "app_home_opened", Tab: not "messages", User: { } user } }:
                chores.Add("home", token => starts.ShowHomeAsync(user, token));
                break;
            case SlackDelivery.Command { Called.TriggerId: { } trigger }:
                chores.Add("modal", token => starts.OpenModalAsync(trigger, token));
                break;
            case SlackDelivery.Interaction done:
                return await interactions.TakeAsync(done.Action, cancellationToken);
            case SlackDelivery.RateLimited:
                Log.RateLimited(log);
                break;
            case SlackDelivery.Unknown unknown:
                Log.Unknown(log, unknown.Kind);
                break;
        }

        return SlackAck.Taken;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack holds events back: there were too many in a minute")]
        public static partial void RateLimited(ILogger logger);

        [LoggerMessage(LogLevel.Information, "Slack delivered something that is not understood: {Kind}")]
        public static partial void Unknown(ILogger logger, string kind);
    }
}
