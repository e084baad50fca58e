using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Host.State;
using CareerWriter.Ingest;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Slack as a place where people talk.</summary>
/// <param name="api">Slack.</param>
/// <param name="sender">Sends messages.</param>
/// <param name="status">Shows what is being done.</param>
/// <param name="memory">Remembers where things are.</param>
/// <param name="limits">How large files may be.</param>
internal sealed class SlackPlatform(SlackApi api, SlackSender sender, SlackStatusLine status, SlackMemory memory, UserLimits limits) : IChatPlatform
{
    /// <inheritdoc/>
    public string Name => SlackThread.Platform;

    /// <inheritdoc/>
    public IReadOnlyList<RenderedMessage> Render(RenderContext context, View view) => SlackRendering.Of(context, view);

    /// <inheritdoc/>
    public Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken) =>
        TryAsync(Words.NotShown, () => sender.SendAsync(conversation, message, cancellationToken));

    /// <inheritdoc/>
    public Task ProgressAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken) => status.ShowAsync(conversation, text, cancellationToken);

    /// <inheritdoc/>
    public async Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            // The description that came with the message may be thin, and its address may have changed since.
            var found = await api.Files.InfoAsync(new SlackFileId(file.Reference), cancellationToken);
            if (found.Mode is "canvas" or "quip" or "post" or "space")
            {
                throw new PlatformException(Words.Document(file.Name), mayPass: false);
            }

            return new UploadedFile(found.Name ?? file.Name, await api.Files.DownloadAsync(found, limits.FileBytes, cancellationToken));
        }
        catch (SlackFileException refused)
        {
            throw new PlatformException(Words.Of(file.Name, refused.Fault), mayPass: refused.Fault == SlackFileFault.Incomplete, refused);
        }
        catch (SlackException failure)
        {
            throw new PlatformException(failure.Code is "file_not_found" or "file_deleted" ? Words.Of(file.Name, SlackFileFault.Gone) : Words.Of(file.Name, SlackFileFault.NotAllowed), failure.MayPass, failure) { RetryAfter = failure.RetryAfter };
        }
    }

    /// <inheritdoc/>
    public Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken) => TryAsync(Words.NotOpened, async () =>
    {
        var notes = await memory.NotesOfAsync(origin, cancellationToken);
        if (notes.Private is { } opened)
        {
            return ConversationKey.Parse(opened);
        }

        var thread = await OpenDirectAsync(person, origin.Thread, Words.GoesOn.In(language), SlackThread.Of(origin).Team, cancellationToken);
        await memory.NoteAsync(origin, n => n.Private = thread.Conversation.ToString(), cancellationToken);
        return thread.Conversation;
    });

    /// <summary>Begins a thread in the direct message with someone; the same for the same id.</summary>
    /// <exception cref="SlackException">It cannot be begun.</exception>
    public async Task<SlackThread> OpenDirectAsync(string person, string id, string words, SlackTeamId team, CancellationToken cancellationToken)
    {
        var direct = await api.Conversations.OpenDirectAsync(new SlackUserId(person), cancellationToken);
        SlackOutgoing root = new()
        {
            Channel = direct.Value,
            Text = SlackText.Escape(RichWords.Short(words, 600)),
            Blocks = [.. RichWords.Blocks(words)],
            Metadata = new SlackMetadata("careerwriter_thread", new JsonObject { ["id"] = id }),
        };
        return new SlackThread(team, direct, (await api.Chat.PostOnceAsync(root, mayBeThere: true, cancellationToken)).Ts);
    }

    /// <inheritdoc/>
    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken) => TryAsync(Words.NotDeleted, async () =>
    {
        var thread = SlackThread.Of(conversation);
        var notes = await memory.NotesOfAsync(conversation, cancellationToken);
        foreach (var copy in notes.Copies.Select(c => SlackSender.PlaceOf(c)).OfType<(SlackChannelId Channel, SlackTimestamp Ts)>())
        {
            await api.Chat.DeleteAsync(copy.Channel, copy.Ts, cancellationToken);
            await memory.WriteRouteAsync(new SlackThread(thread.Team, copy.Channel, copy.Ts), null, cancellationToken);
        }

        foreach (var ts in await OwnMessagesAsync(thread, cancellationToken))
        {
            await api.Chat.DeleteAsync(thread.Channel, ts, cancellationToken);
        }

        await memory.ForgetAsync(conversation, cancellationToken);
        await memory.WriteRouteAsync(thread, null, cancellationToken);
        return true;
    });

    /// <summary>What the bot said in a thread. The first message stays: it holds the thread, in which the answer to the deletion stands.</summary>
    private async Task<List<SlackTimestamp>> OwnMessagesAsync(SlackThread thread, CancellationToken cancellationToken)
    {
        List<SlackTimestamp> own = [];
        string? cursor = null;
        do
        {
            var page = await api.Conversations.RepliesAsync(thread.Channel, thread.Root, cursor, cancellationToken);
            own.AddRange(page.Messages.Where(m => m.Metadata?.EventType == "careerwriter_view" && m.Ts != thread.Root).Select(m => m.Ts).OfType<SlackTimestamp>());
            cursor = page.ResponseMetadata?.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));
        return own;
    }

    private static async Task<T> TryAsync<T>(Said words, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (SlackException failure)
        {
            throw new PlatformException(words, failure.MayPass, failure) { RetryAfter = failure.RetryAfter };
        }
        catch (StoreUnavailableException failure)
        {
            throw new PlatformException(words, mayPass: true, failure);
        }
        // A fault of ours that another attempt would only repeat.
        catch (SlackLimitException broken)
        {
            throw new PlatformException(words, mayPass: false, broken);
        }
    }

    private static class Words
    {
        public static readonly Said NotShown = new("Slack에 답을 보이지 못했습니다. 잠시 뒤 다시 시도합니다.", "The answer could not be shown in Slack. I will try again in a moment.");
        public static readonly Said NotOpened = new("개인 메시지를 열지 못했습니다. 앱의 메시지 탭이 켜져 있는지 관리자에게 확인해 주세요.", "The direct message could not be opened. Please ask your administrator whether the app’s Messages tab is on.");
        public static readonly Said NotDeleted = new("Slack에 남은 글을 지금 지울 수 없습니다. 잠시 뒤 다시 시도합니다.", "What is left in Slack cannot be deleted right now. I will try again in a moment.");
        public static readonly Said GoesOn = new("채널에서 하던 대화를 여기에서 이어 갑니다. 이 스레드에 적어 주세요.", "We continue here what we began in the channel. Please write in this thread.");

        public static Said Document(string name) => new($"{name}: Slack 캔버스와 게시물은 읽지 못합니다. 내용을 복사해 붙여 넣거나 파일로 올려 주세요.", $"{name}: Slack canvases and posts cannot be read. Please paste the content or upload it as a file.");

        public static Said Of(string name, SlackFileFault fault) => fault switch
        {
            SlackFileFault.NotHeld => new($"{name}: 다른 서비스에 있는 파일이라 받을 수 없습니다. 내려받아 이 스레드에 직접 올려 주세요.", $"{name} is held by another service and cannot be fetched. Please download it and upload it to this thread."),
            SlackFileFault.TooLarge => new($"{name}: 파일이 너무 큽니다. 그림을 빼거나 나누어 다시 올려 주세요.", $"{name} is too large. Please take images out or split it, and upload it again."),
            SlackFileFault.Gone => new($"{name}: 지워진 파일입니다. 다시 올려 주세요.", $"{name} was deleted. Please upload it again."),
            SlackFileFault.NotAllowed => new($"{name}: 이 파일을 볼 권한이 없습니다. 저를 초대한 채널이나 개인 메시지에 다시 올려 주세요.", $"I am not allowed to see {name}. Please upload it again in a channel I was invited to or in a direct message."),
            SlackFileFault.Redirected or SlackFileFault.Incomplete => new($"{name}: 파일을 끝까지 받지 못했습니다. 다시 올려 주세요.", $"{name} did not arrive completely. Please upload it again."),
        };
    }
}
