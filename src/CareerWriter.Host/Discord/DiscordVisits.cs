using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>
/// Shows something to one person: for a quarter of an hour after an interaction of theirs Discord allows that. It is lost when they reload, and cannot be looked for, so it is not
/// repeated where it may have been shown.
/// </summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers interactions.</param>
/// <param name="posts">Knows faults.</param>
/// <param name="time">The clock.</param>
internal sealed class DiscordVisits(DiscordApi api, DiscordMemory memory, DiscordPosts posts, TimeProvider time)
{
    /// <summary>Shows a post to someone where they last did something by an interaction.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="person">Who.</param>
    /// <param name="where">Where they are answered.</param>
    /// <param name="message">The message.</param>
    /// <param name="post">What it shows.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>False: there is no such interaction, or it is over, or the message may have been shown before.</returns>
    /// <exception cref="DiscordException">It was perhaps not shown.</exception>
    public async Task<bool> TryShowAsync(ConversationKey conversation, string person, DiscordChannelId where, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        var deed = DiscordDeed.Read(message.Id);
        if (message.MayHaveBeenSent || await memory.VisitOfAsync(conversation, person, cancellationToken) is not { } visit || visit.Channel != where || visit.Token.IsOver(time.GetUtcNow()))
        {
            return false;
        }

        var isReply = visit.IsOwed && deed is { Kind: DiscordDeedKind.Command } done && done.Id == visit.Interaction.Value;
        try
        {
            await SendAsync(visit, isReply, message, post, cancellationToken);
        }
        catch (DiscordException over) when (over.IsGone)
        {
            return false;
        }

        await (isReply ? memory.WriteVisitAsync(conversation, person, visit with { IsOwed = false }, cancellationToken) : Task.CompletedTask);
        return true;
    }

    /// <summary>Takes away the sign that an answer comes, where the answer to a command stands elsewhere. Faults of Discord leave the sign.</summary>
    public async Task SettleAsync(ConversationKey conversation, string person, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (DiscordDeed.Read(message.Id) is not { Kind: DiscordDeedKind.Command } deed
            || await memory.VisitOfAsync(conversation, person, cancellationToken) is not { IsOwed: true } visit || visit.Interaction.Value != deed.Id)
        {
            return;
        }

        await memory.WriteVisitAsync(conversation, person, visit with { IsOwed = false }, cancellationToken);
        try
        {
            await api.Responses.DeleteReplyAsync(visit.Token, cancellationToken);
        }
        catch (DiscordException)
        {
            // The answer is there; the sign goes by itself after a while.
        }
    }

    private async Task SendAsync(DiscordVisit visit, bool isReply, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        Task ShowAsync(DiscordOutgoing shown)
        {
            var alone = shown with { Flags = shown.Flags | DiscordMessageFlags.Ephemeral };
            return isReply ? api.Responses.EditReplyAsync(visit.Token, shown, cancellationToken) : api.Responses.FollowUpAsync(visit.Token, alone, cancellationToken);
        }

        try
        {
            await ShowAsync(DiscordPosts.Outgoing(post));
        }
        catch (Exception fault) when (DiscordPosts.IsAtFault(fault))
        {
            posts.AtFault(message, fault);
            await ShowAsync(PlainPost.Of(post));
        }
    }
}
