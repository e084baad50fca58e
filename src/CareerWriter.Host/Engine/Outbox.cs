using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Host.Telemetry;

namespace CareerWriter.Host.Engine;

/// <summary>Sends what turns left to be sent, in order. What a platform does not take for now is tried again; what it never takes is given up, so that the rest gets through.</summary>
/// <param name="platforms">The platforms.</param>
/// <param name="options">How long to try.</param>
/// <param name="metrics">Counts what is not taken.</param>
/// <param name="time">The clock of waiting.</param>
/// <param name="log">Gets ids and numbers.</param>
internal sealed partial class Outbox(Platforms platforms, EngineOptions options, BotMetrics metrics, TimeProvider time, ILogger<Outbox> log)
{
    private static readonly TimeSpan _firstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(30);

    /// <summary>Sends messages; the slots are brought up to date on the way.</summary>
    /// <param name="conversation">Whose they are.</param>
    /// <param name="messages">The messages, in order.</param>
    /// <param name="slots">Slot to reference.</param>
    /// <param name="mayHaveBeenSent">Whether someone else may have sent them.</param>
    /// <param name="cancellationToken">Ends the sending; what was sent until then is returned.</param>
    public async Task<IReadOnlyList<SentMessage>> SendAsync(
        ConversationKey conversation, IReadOnlyList<StoredMessage> messages, Dictionary<string, string> slots, bool mayHaveBeenSent, CancellationToken cancellationToken)
    {
        List<SentMessage> sent = [];
        foreach (var message in messages)
        {
            var outgoing = new OutgoingMessage(message.Id, message.Body)
            {
                Slot = message.Slot,
                Earlier = message.Slot is { } slot ? slots.GetValueOrDefault(slot) : null,
                MayHaveBeenSent = mayHaveBeenSent,
            };
            try
            {
                var reference = await SendAsync(conversation, outgoing, cancellationToken);
                if (message.Slot is { } held && reference is not null)
                {
                    slots[held] = reference;
                }

                sent.Add(new SentMessage(message.Slot, reference));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
        }

        return sent;
    }

    private async Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (platforms.Of(conversation) is not { } platform)
        {
            Log.PlatformOff(log, conversation.Platform, message.Id);
            return null;
        }

        var started = time.GetTimestamp();
        for (var wait = _firstWait; ; wait = Min(wait * 2, _longestWait))
        {
            try
            {
                return await platform.SendAsync(conversation, message, cancellationToken);
            }
            catch (PlatformException refused)
            {
                metrics.PlatformError(conversation.Platform, refused.MayPass);
                if (!refused.MayPass || time.GetElapsedTime(started) > options.SendTime)
                {
                    Log.GivenUp(log, conversation.Platform, message.Id, refused.InnerException?.GetType().Name ?? "refused");
                    return null;
                }

                message = message with { MayHaveBeenSent = true };
                await Task.Delay(refused.RetryAfter ?? wait, time, cancellationToken);
            }
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Platform} is off in this process: message {Id} is not sent")]
        public static partial void PlatformOff(ILogger logger, string platform, string id);

        [LoggerMessage(LogLevel.Warning, "{Platform} did not take message {Id} ({Reason}); it is given up")]
        public static partial void GivenUp(ILogger logger, string platform, string id, string reason);
    }
}
