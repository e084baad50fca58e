using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Ingest;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Slack as a place where people talk.</summary>
/// <param name="sender">Sends messages.</param>
/// <param name="status">Shows what is being done.</param>
/// <param name="downloads">Fetches files.</param>
/// <param name="threads">Begins threads in direct messages.</param>
/// <param name="changes">Knows what was edited and deleted.</param>
/// <param name="forgetting">Takes away what was said.</param>
internal sealed class SlackPlatform(SlackSender sender, SlackStatusLine status, SlackDownloads downloads, SlackPrivateThreads threads, SlackChanges changes, SlackForgetting forgetting) : IChatPlatform
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
    public Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken) => downloads.OpenAsync(file, cancellationToken);

    /// <inheritdoc/>
    public Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken) =>
        TryAsync(Words.NotOpened, () => threads.OpenPrivateAsync(origin, person, language, cancellationToken));

    /// <inheritdoc/>
    public Task<IncomingMessage?> AsItIsNowAsync(ConversationKey conversation, string id, IncomingMessage message, CancellationToken cancellationToken) =>
        changes.AsItIsNowAsync(conversation, id, message, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FilesLeftAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        TryAsync(Words.NotDeleted, () => forgetting.FilesLeftAsync(SlackThread.Of(conversation), cancellationToken));

    /// <inheritdoc/>
    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken) => TryAsync(Words.NotDeleted, async () =>
    {
        await forgetting.ForgetAsync(SlackThread.Of(conversation), cancellationToken);
        return true;
    });

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
    }
}
