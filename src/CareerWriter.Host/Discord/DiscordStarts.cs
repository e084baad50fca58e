using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Conversations that begin by a command or a chosen message: in a private thread, where nobody else reads along, or in the direct message.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers what was begun.</param>
/// <param name="places">Begins threads.</param>
/// <param name="attachments">Keeps files.</param>
/// <param name="arrivals">Takes what is said.</param>
internal sealed class DiscordStarts(DiscordApi api, DiscordMemory memory, DiscordPlaces places, DiscordAttachments attachments, DiscordArrivals arrivals)
{
    private const int NameLength = 80;
    private const int MostText = 1_900;

    /// <summary>Begins with what was filled in.</summary>
    public async Task BeginAsync(DiscordInteractionContext context, IReadOnlyDictionary<string, DiscordGiven> fields, CancellationToken cancellationToken)
    {
        await api.Responses.DeferReplyAsync(context.Token, ephemeral: true, cancellationToken);
        if (StartForm.Wrong(fields) is { } wrong)
        {
            await ReplyAsync(context, wrong, cancellationToken);
            return;
        }

        var question = MarkdownWords.Short(StartForm.QuestionOf(fields), NameLength);
        await BeginAsync(context, question.Length > 0 ? Words.ThreadName(question) : null, StartForm.Said(fields), fields.Values.SelectMany(f => f.Files), cancellationToken);
    }

    /// <summary>Begins with a message that someone chose.</summary>
    public async Task BeginAsync(DiscordInteraction.MessageCommand chosen, CancellationToken cancellationToken)
    {
        await api.Responses.DeferReplyAsync(chosen.Context.Token, ephemeral: true, cancellationToken);
        await BeginAsync(chosen.Context, name: null, chosen.Target.Content ?? "", chosen.Target.Attachments ?? [], cancellationToken);
    }

    private async Task BeginAsync(DiscordInteractionContext context, string? name, string said, IEnumerable<DiscordAttachment> files, CancellationToken cancellationToken)
    {
        var (route, words) = await OpenAsync(context, name, cancellationToken);
        var conversation = ConversationKey.Parse(route.Conversation);
        var thread = DiscordThread.Of(conversation);
        var (kept, wrong) = await attachments.KeepAsync(conversation, files, cancellationToken);
        if (!thread.IsDirect || context.ChannelId != thread.Channel)
        {
            var quoted = string.Join('\n', said.Split('\n').Select(l => $"> {MarkdownWords.Plain(l)}"));
            var asked = MarkdownWords.Parts($"{words}\n\n{quoted}", MostText).First();
            await api.Messages.CreateAsync(thread.Channel, new DiscordOutgoing { Content = asked, Flags = DiscordMessageFlags.SuppressEmbeds, Nonce = DiscordPosts.Nonce(thread.Channel, $"start {context.Id}") }, cancellationToken);
        }

        DiscordDeed deed = new(thread.Channel, DiscordDeedKind.Press, context.Id.Value);
        await arrivals.SayAsync(route, deed, context.User.Id.ToString(), said, kept, cancellationToken);
        await ReplyAsync(context, string.Join('\n', [Words.Begun(words), .. wrong]), cancellationToken, thread);
    }

    /// <summary>Where it begins, the same for an interaction that is delivered twice; and what is said of the place.</summary>
    private async Task<(DiscordRoute Route, string Words)> OpenAsync(DiscordInteractionContext context, string? name, CancellationToken cancellationToken)
    {
        if (await memory.BegunAsync(context.Id, cancellationToken) is { } begun)
        {
            var there = DiscordThread.Of(ConversationKey.Parse(begun));
            return (await memory.RouteOfAsync(there.Channel, cancellationToken) ?? new DiscordRoute(begun, context.User.Id.ToString(), ThreadPlace.Private), Words.InThread);
        }

        var opened = context is { Guild: { } guild, ChannelId: { } channel } ? await OpenInGuildAsync(context, guild, channel, name, cancellationToken) : await OpenDirectAsync(context, Words.InDirect, cancellationToken);
        await memory.WriteBegunAsync(context.Id, opened.Route.Conversation, cancellationToken);
        return opened;
    }

    private async Task<(DiscordRoute Route, string Words)> OpenInGuildAsync(DiscordInteractionContext context, DiscordGuildId guild, DiscordChannelId channel, string? name, CancellationToken cancellationToken)
    {
        var here = context.Channel ?? await api.Channels.GetAsync(channel, cancellationToken);
        var parent = here.IsThread ? here.ParentId ?? channel : channel;
        if (await places.OpenThreadAsync(guild, parent, DiscordChannelType.PrivateThread, name, context.User.Id, cancellationToken) is { } alone)
        {
            return (alone, Words.InThread);
        }

        var type = here.Type == DiscordChannelType.Announcement ? DiscordChannelType.AnnouncementThread : DiscordChannelType.PublicThread;
        if (await places.OpenThreadAsync(guild, parent, type, name, context.User.Id, cancellationToken) is { } open)
        {
            return (open, Words.InPublic);
        }

        // In a place that someone else has a conversation in there is no room for another.
        var taken = await memory.RouteOfAsync(channel, cancellationToken);
        return taken is null || (taken.Owner == context.User.Id.ToString() && taken.Review is null)
            ? (await places.StayAsync(guild, channel, here.IsThread, context.User.Id.ToString(), context.Id.Value, cancellationToken), here.IsThread ? Words.Here : Words.HereCalled)
            : await OpenDirectAsync(context, Words.InDirectInstead, cancellationToken);
    }

    private async Task<(DiscordRoute Route, string Words)> OpenDirectAsync(DiscordInteractionContext context, string words, CancellationToken cancellationToken) =>
        (await places.OpenDirectAsync(context.User.Id, context.Id.Value, cancellationToken), words);

    private async Task ReplyAsync(DiscordInteractionContext context, string words, CancellationToken cancellationToken, DiscordThread? thread = null)
    {
        var shown = thread is { } there ? $"<#{there.Channel}>\n{MarkdownWords.Plain(words)}" : MarkdownWords.Plain(words);
        await api.Responses.EditReplyAsync(context.Token, new DiscordOutgoing { Content = MarkdownWords.Parts(shown, MostText).First() }, cancellationToken);
    }

    private static class Words
    {
        private const string Files = "경력 파일(docx, pdf, hwpx, md, txt)과 공고 링크를 올리고, 고칠 점도 여기에 적어 주세요.";
        public const string InThread = $"이 스레드에서 초안을 씁니다. 나와 서버를 관리하는 사람만 볼 수 있습니다. {Files}";
        public const string InPublic = $"비공개 스레드를 만들 수 없어 공개 스레드에서 초안을 씁니다. 이 채널의 사람들도 볼 수 있습니다. 혼자 보시려면 제게 개인 메시지를 보내 주세요. {Files}";
        public const string Here = $"여기에는 비공개 스레드를 만들 수 없어 이 스레드에서 초안을 씁니다. 여기의 사람들도 볼 수 있습니다. 혼자 보시려면 제게 개인 메시지를 보내 주세요. {Files}";
        public const string HereCalled = $"여기에는 스레드를 만들 수 없어 이 채널에서 초안을 씁니다. 채널의 사람들도 볼 수 있고, 저는 멘션이나 답장으로 부르신 말씀만 듣습니다. 혼자 보시려면 제게 개인 메시지를 보내 주세요. {Files}";
        public const string InDirect = $"여기에서 초안을 씁니다. 나만 볼 수 있습니다. {Files}";
        public const string InDirectInstead = $"스레드를 만들 수 없어 개인 메시지에서 초안을 씁니다. 나만 볼 수 있습니다. {Files}";

        public static string ThreadName(string question) => $"자소서 · {question}";

        public static string Begun(string words) => $"시작했습니다. {words}";
    }
}
