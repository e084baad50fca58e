using System.Text.Json;
using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Host.State;
using CareerWriter.Host.Workspace.Threads;
using CareerWriter.Host.Workspace.Views;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Workspace;

/// <summary>The local workspace as a place where people talk: a message is sent when it stands in the log, from which pages show it.</summary>
/// <param name="log">The log.</param>
/// <param name="inbox">Keeps the files that came with messages.</param>
/// <param name="time">Dates what is posted.</param>
/// <param name="logger">Where faults are noted.</param>
internal sealed partial class WorkspacePlatform(IWorkspaceLog log, Inbox inbox, TimeProvider time, ILogger<WorkspacePlatform> logger) : IChatPlatform
{
    /// <summary>Its name in conversation keys.</summary>
    public const string PlatformName = "workspace";

    /// <inheritdoc/>
    public string Name => PlatformName;

    /// <inheritdoc/>
    public IReadOnlyList<RenderedMessage> Render(RenderContext context, View view)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(view);
        return view is View.Progress ? [] : [PostRendering.Of(context, view)];
    }

    /// <inheritdoc/>
    public async Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        try
        {
            var post = JsonSerializer.Deserialize(message.Body, ViewCardJson.Default.RenderedPost)!;
            var thread = await ThreadOfAsync(conversation, post, cancellationToken);
            WorkspaceEntry entry = new($"out:{message.Id}", EntryKind.View, "", time.GetUtcNow())
            {
                View = post.View,
                OwnersView = post.OwnersView,
                OwnersName = post.OwnersView is null ? null : post.Owner,
                To = post.To,
                Slot = message.Slot,
            };
            await log.PostAsync(thread, entry, post.File, cancellationToken);
            return entry.Key;
        }
        catch (StoreUnavailableException failure)
        {
            throw new PlatformException(Words.NotShown, mayPass: true, failure);
        }
    }

    /// <inheritdoc/>
    public async Task ProgressAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken)
    {
        try
        {
            await log.ProgressAsync(conversation.Thread, text, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            Log.ProgressNotShown(logger);
        }
    }

    /// <inheritdoc/>
    public async Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return await inbox.OpenFileAsync(conversation, file, cancellationToken) is { } content
                ? new UploadedFile(file.Name, content)
                : throw new PlatformException(Words.FileGone, mayPass: false);
        }
        catch (StoreUnavailableException failure)
        {
            throw new PlatformException(Words.FileUnread, mayPass: true, failure);
        }
    }

    /// <inheritdoc/>
    public async Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken)
    {
        try
        {
            var title = (await log.FindAsync(origin.Thread, cancellationToken))?.Thread.Title ?? "";
            var thread = await log.OpenAsync(new WorkspaceThread(WorkspaceThread.PrivateId(origin.Thread, person), person, Channel: null, title, time.GetUtcNow()), cancellationToken);
            return new ConversationKey(PlatformName, thread.Id);
        }
        catch (StoreUnavailableException failure)
        {
            throw new PlatformException(Words.NotOpened, mayPass: true, failure);
        }
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        try
        {
            await log.ClearAsync(conversation.Thread, cancellationToken);
        }
        catch (StoreUnavailableException failure)
        {
            throw new PlatformException(Words.NotDeleted, mayPass: true, failure);
        }
    }

    /// <summary>The thread that a message is shown in: the conversation's own, the card's, or where the person spoke who alone is answered.</summary>
    private async Task<string> ThreadOfAsync(ConversationKey conversation, RenderedPost post, CancellationToken cancellationToken)
    {
        if (post.Card is { } card)
        {
            WorkspaceThread thread = new(WorkspaceThread.CardId(conversation.Thread, card.Number), post.Owner, card.Channel, card.Title, time.GetUtcNow()) { Card = new CardPlace(conversation.Thread, card.Number) };
            await log.OpenAsync(thread, cancellationToken);
            await log.NotePlaceAsync(conversation.Thread, "", thread.Id, cancellationToken);
            return thread.Id;
        }

        var place = post switch
        {
            { IsForReview: true } => await log.FindPlaceAsync(conversation.Thread, "", cancellationToken),
            { IsForSpeaker: true, To: { } person } => await log.FindPlaceAsync(conversation.Thread, person, cancellationToken),
            _ => null,
        };
        return place ?? conversation.Thread;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "the progress of a conversation was not shown: the log did not answer")]
        public static partial void ProgressNotShown(ILogger logger);
    }

    private static class Words
    {
        public static readonly Said NotShown = new("작업 공간에 답을 보이지 못했습니다. 잠시 뒤 다시 시도합니다.", "The answer could not be shown in the workspace. I will try again in a moment.");
        public static readonly Said FileGone = new("올린 파일이 더는 남아 있지 않습니다. 다시 올려 주세요.", "The file you uploaded is no longer there. Please upload it again.");
        public static readonly Said FileUnread = new("올린 파일을 지금 읽을 수 없습니다. 잠시 뒤 다시 시도합니다.", "The file you uploaded cannot be read right now. I will try again in a moment.");
        public static readonly Said NotDeleted = new("작업 공간의 기록을 지금 지울 수 없습니다. 잠시 뒤 다시 시도합니다.", "The record in the workspace cannot be deleted right now. I will try again in a moment.");
        public static readonly Said NotOpened = new("개인 대화를 지금 열 수 없습니다. 잠시 뒤 다시 시도합니다.", "The private conversation cannot be opened right now. I will try again in a moment.");
    }
}
