using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Host.Discord;

/// <summary>Where conversations begin: threads, direct messages, and channels in which no thread can be.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers what places belong to.</param>
internal sealed class DiscordPlaces(DiscordApi api, DiscordMemory memory)
{
    private const int WeekOfMinutes = 10_080;

    // Too many threads, in a channel or of announcements.
    private static readonly int[] _tooMany = [160006, 160007];

    /// <summary>Begins a thread that grows from a message; null where no thread can.</summary>
    /// <param name="guild">The server.</param>
    /// <param name="message">The message.</param>
    /// <param name="owner">Who begins it.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<DiscordRoute?> GrowAsync(DiscordGuildId guild, DiscordMessage message, string owner, CancellationToken cancellationToken)
    {
        try
        {
            var thread = await api.Channels.StartThreadAsync(message.ChannelId, message.Id, new DiscordThreadCall { Name = Words.Unnamed, AutoArchiveDuration = WeekOfMinutes }, cancellationToken);
            DiscordRoute route = new(new DiscordThread(guild, thread.Id).Conversation.ToString(), owner, ThreadPlace.Channel) { IsUnnamed = true };
            await memory.WriteRouteAsync(thread.Id, route, cancellationToken);
            await api.Channels.JoinAsync(thread.Id, cancellationToken);
            return route;
        }
        catch (DiscordException refused) when (CannotBe(refused))
        {
            return null;
        }
    }

    /// <summary>Begins a thread of a channel that grows from no message; null where none of that kind can.</summary>
    /// <param name="guild">The server.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="type">Who sees it.</param>
    /// <param name="name">What it is called, or null: nothing yet.</param>
    /// <param name="owner">Who begins it.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<DiscordRoute?> OpenThreadAsync(DiscordGuildId guild, DiscordChannelId channel, DiscordChannelType type, string? name, DiscordUserId owner, CancellationToken cancellationToken)
    {
        try
        {
            var isPrivate = type == DiscordChannelType.PrivateThread;
            var call = new DiscordThreadCall { Name = name ?? Words.Unnamed, Type = type, AutoArchiveDuration = WeekOfMinutes, Invitable = isPrivate ? false : null };
            var thread = await api.Channels.StartThreadAsync(channel, call, cancellationToken);
            DiscordRoute route = new(new DiscordThread(guild, thread.Id).Conversation.ToString(), owner.ToString(), isPrivate ? ThreadPlace.Private : ThreadPlace.Channel) { IsUnnamed = name is null };
            await memory.WriteRouteAsync(thread.Id, route, cancellationToken);
            await api.Channels.JoinAsync(thread.Id, cancellationToken);
            await api.Channels.AddAsync(thread.Id, owner, cancellationToken);
            return route;
        }
        catch (DiscordException refused) when (CannotBe(refused))
        {
            return null;
        }
    }

    /// <summary>Begins in a place as it is.</summary>
    /// <param name="guild">The server.</param>
    /// <param name="channel">The thread or channel.</param>
    /// <param name="isThread">Whether it is a thread: in a channel, where people talk about other things too, the bot must be called.</param>
    /// <param name="owner">Who begins.</param>
    /// <param name="begun">What begins.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<DiscordRoute> StayAsync(DiscordGuildId guild, DiscordChannelId channel, bool isThread, string owner, ulong begun, CancellationToken cancellationToken)
    {
        if (isThread)
        {
            await api.Channels.JoinAsync(channel, cancellationToken);
        }

        DiscordRoute route = new(new DiscordThread(guild, channel, isThread ? 0 : begun).Conversation.ToString(), owner, ThreadPlace.Channel) { NeedsCall = !isThread };
        await memory.WriteRouteAsync(channel, route, cancellationToken);
        return route;
    }

    /// <summary>Begins a conversation in the direct message with someone: what is said there belongs to it from now on.</summary>
    /// <param name="person">Who.</param>
    /// <param name="begun">What begins it; the same leads to the same.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public async Task<DiscordRoute> OpenDirectAsync(DiscordUserId person, ulong begun, CancellationToken cancellationToken)
    {
        var direct = await api.Channels.OpenDirectAsync(person, cancellationToken);
        DiscordRoute route = new(new DiscordThread(null, direct.Id, begun).Conversation.ToString(), person.ToString(), ThreadPlace.Private);
        await memory.WriteRouteAsync(direct.Id, route, cancellationToken);
        return route;
    }

    /// <summary>Goes on with someone in the direct message; the same for the same conversation.</summary>
    /// <exception cref="DiscordException">It cannot be opened.</exception>
    public async Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(origin, cancellationToken);
        if (notes.Private is { } opened)
        {
            return ConversationKey.Parse(opened);
        }

        if (!DiscordSnowflake.TryRead(person, out var id))
        {
            throw new DiscordException("direct message", status: 0, DiscordErrors.CannotMessageUser);
        }

        var from = DiscordThread.Of(origin);
        var route = await OpenDirectAsync(new DiscordUserId(id), from.Begun > 0 ? from.Begun : from.Channel.Value, cancellationToken);
        var conversation = ConversationKey.Parse(route.Conversation);
        var channel = DiscordThread.Of(conversation).Channel;
        await api.Messages.CreateAsync(channel, DiscordPosts.Words(Words.GoesOn.In(language)) with { Nonce = DiscordPosts.Nonce(channel, $"private {origin}") }, cancellationToken);
        await memory.NoteAsync(origin, n => n.Private = route.Conversation, cancellationToken);
        return conversation;
    }

    private static bool CannotBe(DiscordException refused) => DiscordPosts.IsClosed(refused) || refused.Code == DiscordErrors.InvalidForm || _tooMany.Contains(refused.Code);

    private static class Words
    {
        public const string Unnamed = "자소서 초안";
        public static readonly Said GoesOn = new("서버에서 하던 대화를 여기에서 이어 갑니다. 이제 여기에 적어 주세요.", "We continue here what we began in the channel. Please write here.");
    }
}
