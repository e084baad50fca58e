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
/// <param name="forgetting">Takes away what was said.</param>
/// <param name="limits">How large files may be.</param>
internal sealed class SlackPlatform(SlackApi api, SlackSender sender, SlackStatusLine status, SlackMemory memory, SlackForgetting forgetting, UserLimits limits) : IChatPlatform
{
    /// <inheritdoc/>
    public string Name => SlackThread.Platform;

    /// <inheritdoc/>
    public IReadOnlyList<RenderedMessage> Render(RenderContext context, View view) => SlackRendering.Of(context, view);

    /// <inheritdoc/>
    public IReadOnlyList<RenderedMessage> Render(RenderContext context, IReadOnlyList<View> views) => SlackRendering.Of(context, views);

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
    public Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, CancellationToken cancellationToken) => TryAsync(Words.NotOpened, async () =>
    {
        var notes = await memory.NotesOfAsync(origin, cancellationToken);
        if (notes.Private is { } opened)
        {
            return ConversationKey.Parse(opened);
        }

        var thread = await OpenDirectAsync(person, origin.Thread, Words.GoesOn, SlackThread.Of(origin).Team, cancellationToken);
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
        SlackThread thread = new(team, direct, (await api.Chat.PostOnceAsync(root, mayBeThere: true, cancellationToken)).Ts);
        await memory.WriteLatestAsync(thread, new SlackRoute(thread.Conversation.ToString(), person, ThreadPlace.Private), cancellationToken);
        return thread;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FilesLeftAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        TryAsync(Words.NotDeleted, () => forgetting.FilesLeftAsync(SlackThread.Of(conversation), cancellationToken));

    /// <inheritdoc/>
    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken) => TryAsync(Words.NotDeleted, async () =>
    {
        await forgetting.ForgetAsync(SlackThread.Of(conversation), cancellationToken);
        return true;
    });

    private static async Task<T> TryAsync<T>(string words, Func<Task<T>> call)
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
        public const string NotShown = "Slack에 답을 보이지 못했습니다. 잠시 뒤 다시 시도합니다.";
        public const string NotOpened = "개인 메시지를 열지 못했습니다. 앱의 메시지 탭이 켜져 있는지 관리자에게 확인해 주세요.";
        public const string NotDeleted = "Slack에 남은 글을 지금 지울 수 없습니다. 잠시 뒤 다시 시도합니다.";
        public const string GoesOn = "채널에서 하던 대화를 여기에서 이어 갑니다. 이 스레드에 적어 주세요.";

        public static string Document(string name) => $"{name}: Slack 캔버스와 게시물은 읽지 못합니다. 내용을 복사해 붙여 넣거나 파일로 올려 주세요.";

        public static string Of(string name, SlackFileFault fault) => fault switch
        {
            SlackFileFault.NotHeld => $"{name}: 다른 서비스에 있는 파일이라 받을 수 없습니다. 내려받아 이 스레드에 직접 올려 주세요.",
            SlackFileFault.TooLarge => $"{name}: 파일이 너무 큽니다. 그림을 빼거나 나누어 다시 올려 주세요.",
            SlackFileFault.Gone => $"{name}: 지워진 파일입니다. 다시 올려 주세요.",
            SlackFileFault.NotAllowed => $"{name}: 이 파일을 볼 권한이 없습니다. 저를 초대한 채널이나 개인 메시지에 다시 올려 주세요.",
            SlackFileFault.Redirected or SlackFileFault.Incomplete => $"{name}: 파일을 끝까지 받지 못했습니다. 다시 올려 주세요.",
        };
    }
}
