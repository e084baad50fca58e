using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Views;
using CareerWriter.Host.State;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Discord;

/// <summary>Discord as a place where people talk.</summary>
/// <param name="sender">Sends messages.</param>
/// <param name="status">Shows what is being done.</param>
/// <param name="incoming">Reads what people sent.</param>
/// <param name="places">Opens direct messages.</param>
/// <param name="forgetting">Deletes what was shown.</param>
internal sealed class DiscordPlatform(DiscordSender sender, DiscordStatusLine status, DiscordIncoming incoming, DiscordPlaces places, DiscordForgetting forgetting) : IChatPlatform
{
    /// <inheritdoc/>
    public string Name => DiscordThread.Platform;

    /// <inheritdoc/>
    public IReadOnlyList<RenderedMessage> Render(RenderContext context, View view) => DiscordRendering.Of(context, view);

    /// <inheritdoc/>
    public Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken) =>
        TryAsync(Words.NotShown, () => sender.SendAsync(conversation, message, cancellationToken));

    /// <inheritdoc/>
    public Task ProgressAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken) => status.ShowAsync(conversation, text, cancellationToken);

    /// <inheritdoc/>
    public Task<IncomingMessage?> AsItIsNowAsync(ConversationKey conversation, string id, IncomingMessage message, CancellationToken cancellationToken) =>
        incoming.Changes.LatestAsync(id, message, cancellationToken);

    /// <inheritdoc/>
    public Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken) => incoming.Files.OpenAsync(conversation, file, cancellationToken);

    /// <inheritdoc/>
    public Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken) =>
        TryAsync(Words.NotOpened, () => places.OpenPrivateAsync(origin, person, language, cancellationToken));

    /// <inheritdoc/>
    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken) => TryAsync(Words.NotDeleted, async () =>
    {
        await forgetting.ForgetAsync(conversation, cancellationToken);
        return true;
    });

    private static async Task<T> TryAsync<T>(Said words, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (DiscordException failure)
        {
            throw new PlatformException(words, failure.MayPass, failure) { RetryAfter = failure.RetryAfter };
        }
        catch (StoreUnavailableException failure)
        {
            throw new PlatformException(words, mayPass: true, failure);
        }
        // A fault of ours that another attempt would only repeat.
        catch (DiscordLimitException broken)
        {
            throw new PlatformException(words, mayPass: false, broken);
        }
    }

    private static class Words
    {
        public static readonly Said NotShown = new("Discord에 답을 보이지 못했습니다. 잠시 뒤 다시 시도합니다.", "The answer could not be shown in Discord. I will try again in a moment.");
        public static readonly Said NotOpened = new("개인 메시지를 열지 못했습니다. 서버의 개인정보 보호 설정에서 개인 메시지를 허용해 주세요.", "The direct message could not be opened. Please allow direct messages in the privacy settings of the server.");
        public static readonly Said NotDeleted = new("Discord에 남은 글을 지금 지울 수 없습니다. 잠시 뒤 다시 시도합니다.", "What is left in Discord cannot be deleted right now. I will try again in a moment.");
    }
}
