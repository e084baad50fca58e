using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Posts into the thread of a conversation. Only the newest draft has buttons, and the first one gives the thread its name.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers what is in direct messages, and which threads have no name yet.</param>
/// <param name="posts">Posts once.</param>
/// <param name="tidying">Takes the buttons of older drafts away.</param>
/// <param name="chores">Gives names.</param>
internal sealed class DiscordThreadPosts(DiscordApi api, DiscordMemory memory, DiscordPosts posts, DiscordTidying tidying, DiscordChores chores)
{
    /// <summary>Posts a message.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="DiscordException">It was not posted.</exception>
    public async Task<string> SendAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        var posted = await posts.PostAsync(thread.Channel, message, post, replyTo: null, cancellationToken);
        if (message.Slot == DiscordRendering.DraftSlot && DiscordPlace.Read(message.Earlier) is { } earlier && earlier != posted)
        {
            tidying.Add(earlier);
        }

        if (post.ThreadName is { } name && !thread.IsDirect && message.Earlier is null)
        {
            chores.Add("name", token => NameAsync(thread, name, token));
        }

        if (thread.IsDirect)
        {
            await memory.NoteAsync(thread.Conversation, notes => notes.Posted.Add(posted.ToString()), cancellationToken);
        }

        return posted.ToString();
    }

    /// <summary>Names a thread once: Discord lets names be changed twice in ten minutes.</summary>
    private async Task NameAsync(DiscordThread thread, string name, CancellationToken cancellationToken)
    {
        if (await memory.RouteOfAsync(thread.Channel, cancellationToken) is { IsUnnamed: true } route)
        {
            await memory.WriteRouteAsync(thread.Channel, route with { IsUnnamed = false }, cancellationToken);
            await api.Channels.ModifyAsync(thread.Channel, new DiscordThreadCall { Name = name }, cancellationToken);
        }
    }
}
