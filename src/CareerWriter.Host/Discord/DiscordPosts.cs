using System.Security.Cryptography;
using System.Text;
using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Posts messages that everyone in their place can see, each once.</summary>
/// <param name="api">Discord.</param>
/// <param name="log">Gets ids and parts.</param>
internal sealed partial class DiscordPosts(DiscordApi api, ILogger<DiscordPosts> log)
{
    // Cannot send to this user, for want of a common server.
    private const int NoCommonServer = 50278;

    /// <summary>Whether a place takes no messages of the bot.</summary>
    public static bool IsClosed(DiscordException refused) => refused.Code is DiscordErrors.MissingAccess or DiscordErrors.MissingPermissions or DiscordErrors.UnknownChannel
        or DiscordErrors.CannotMessageUser or DiscordErrors.ThreadLocked or NoCommonServer;

    /// <summary>Whether a message is at fault that Discord would not take.</summary>
    public static bool IsAtFault(Exception fault) => fault is DiscordLimitException or DiscordException { Code: DiscordErrors.InvalidForm };

    /// <summary>What finds a message again: the same for every attempt, another in every place.</summary>
    public static string Nonce(DiscordChannelId channel, string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{channel} {id}")))[..24];

    /// <summary>A post as Discord takes it.</summary>
    public static DiscordOutgoing Outgoing(DiscordPost post) => new() { Components = post.Components, Flags = DiscordMessageFlags.IsComponentsV2, Files = post.Uploads };

    /// <summary>A few words of the program.</summary>
    public static DiscordOutgoing Words(string words) => new() { Content = MarkdownWords.Plain(words), Flags = DiscordMessageFlags.SuppressEmbeds };

    /// <summary>Posts a message once. One that Discord finds at fault is posted as plain text: a fault of ours must not keep the words back.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="message">The message: its id finds it again.</param>
    /// <param name="post">What it shows.</param>
    /// <param name="replyTo">What it replies to, without a sound, or null.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="DiscordException">It was not posted.</exception>
    public async Task<DiscordPlace> PostAsync(DiscordChannelId channel, OutgoingMessage message, DiscordPost post, DiscordMessageId? replyTo, CancellationToken cancellationToken)
    {
        try
        {
            return await PostAsync(channel, message, Outgoing(post), replyTo, cancellationToken);
        }
        catch (Exception fault) when (IsAtFault(fault))
        {
            AtFault(message, fault);
            return await PostAsync(channel, message, PlainPost.Of(post), replyTo, cancellationToken);
        }
    }

    /// <summary>Puts a post in the place of one; one that was put away is brought back for it.</summary>
    /// <exception cref="DiscordException">It was not changed.</exception>
    public async Task EditAsync(DiscordPlace place, DiscordPost post, CancellationToken cancellationToken)
    {
        // Files that are not sent again go.
        var edited = Outgoing(post) with { KeepFiles = [] };
        await AwakeAsync(place.Channel, () => api.Messages.EditAsync(place.Channel, place.Message, edited, cancellationToken), cancellationToken);
    }

    /// <summary>Writes down that a message is against Discord's limits.</summary>
    public void AtFault(OutgoingMessage message, Exception fault) =>
        Log.AgainstLimits(log, message.Id, fault is DiscordLimitException limit ? limit.At : string.Join("; ", ((DiscordException)fault).Where));

    private async Task<DiscordPlace> PostAsync(DiscordChannelId channel, OutgoingMessage message, DiscordOutgoing outgoing, DiscordMessageId? replyTo, CancellationToken cancellationToken)
    {
        var sent = outgoing with
        {
            Nonce = Nonce(channel, message.Id),
            Flags = replyTo is null ? outgoing.Flags : outgoing.Flags | DiscordMessageFlags.SuppressNotifications,
            MessageReference = replyTo is null ? null : new DiscordMessageReference { MessageId = replyTo, FailIfNotExists = false },
        };
        // What is answered is older than its answer.
        DiscordMessageId before = new(DiscordDeed.Read(message.Id)?.Id ?? 0);
        var posted = await AwakeAsync(
            channel,
            () => message.MayHaveBeenSent ? api.Messages.CreateOnceAsync(channel, sent, before, cancellationToken) : api.Messages.CreateAsync(channel, sent, cancellationToken),
            cancellationToken);
        return new(channel, posted.Id);
    }

    /// <summary>Does something in a thread, which may have been put away after a time of silence.</summary>
    private async Task<T> AwakeAsync<T>(DiscordChannelId thread, Func<Task<T>> step, CancellationToken cancellationToken)
    {
        try
        {
            return await step();
        }
        catch (DiscordException away) when (away.Code == DiscordErrors.ThreadArchived)
        {
            await api.Channels.ModifyAsync(thread, new DiscordThreadCall { Archived = false }, cancellationToken);
            return await step();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Message {Id} is against Discord's limits and is shown as text: {Details}")]
        public static partial void AgainstLimits(ILogger logger, string id, string details);
    }
}
