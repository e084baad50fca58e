using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Host.Engine;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Discord;

/// <summary>Files that people send: those of messages are fetched when they are read, by an address that is asked for then; those of commands and windows vanish, so they are fetched at once and kept.</summary>
/// <param name="api">Discord.</param>
/// <param name="inbox">Keeps files.</param>
/// <param name="limits">How large files may be.</param>
internal sealed class DiscordAttachments(DiscordApi api, Inbox inbox, UserLimits limits)
{
    /// <summary>The files of a message.</summary>
    public static IReadOnlyList<FileReference> Of(DiscordMessage message) =>
        [.. (message.Attachments ?? []).Select(a => new FileReference(a.Name, $"{message.ChannelId}/{message.Id}/{a.Id}", a.Size))];

    /// <summary>Fetches files and keeps them for a conversation.</summary>
    /// <returns>Those that could be had, and what is wrong with the others.</returns>
    public async Task<(IReadOnlyList<FileReference> Files, IReadOnlyList<string> Wrong)> KeepAsync(ConversationKey conversation, IEnumerable<DiscordAttachment> files, CancellationToken cancellationToken)
    {
        List<FileReference> kept = [];
        List<string> wrong = [];
        foreach (var file in files)
        {
            try
            {
                kept.Add(await inbox.KeepFileAsync(conversation, file.Name, await api.Files.DownloadAsync(file, holder: null, limits.FileBytes, cancellationToken), cancellationToken));
            }
            catch (DiscordFileException refused)
            {
                wrong.Add(Words.Of(file.Name, refused.Fault).Korean);
            }
            catch (DiscordException)
            {
                wrong.Add(Words.Of(file.Name, DiscordFileFault.Incomplete).Korean);
            }
        }

        return (kept, wrong);
    }

    /// <summary>The content of a file.</summary>
    /// <exception cref="PlatformException">It cannot be had.</exception>
    public async Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken)
    {
        try
        {
            var content = HolderOf(file) is var (holder, id) ? await FetchAsync(file, holder, id, cancellationToken) : await inbox.OpenFileAsync(conversation, file, cancellationToken);
            return new UploadedFile(file.Name, content ?? throw new PlatformException(Words.Of(file.Name, DiscordFileFault.Gone), mayPass: false));
        }
        catch (DiscordFileException refused)
        {
            throw new PlatformException(Words.Of(file.Name, refused.Fault), mayPass: refused.Fault is DiscordFileFault.Incomplete or DiscordFileFault.Page, refused);
        }
        catch (DiscordException failure)
        {
            throw new PlatformException(failure.MayPass ? Words.Of(file.Name, DiscordFileFault.Incomplete) : Words.NotAllowed(file.Name), failure.MayPass, failure) { RetryAfter = failure.RetryAfter };
        }
    }

    private async Task<ReadOnlyMemory<byte>?> FetchAsync(FileReference file, DiscordHolder holder, DiscordAttachmentId id, CancellationToken cancellationToken)
    {
        // The address that came with the message may have run out since.
        var attachment = await api.Files.RenewAsync(new DiscordAttachment { Id = id, Size = file.Bytes }, holder, cancellationToken);
        return await api.Files.DownloadAsync(attachment, holder, limits.FileBytes, cancellationToken);
    }

    private static (DiscordHolder Holder, DiscordAttachmentId Id)? HolderOf(FileReference file) =>
        file.Reference.Split('/') is [var channel, var message, var attachment]
        && DiscordSnowflake.TryRead(channel, out var place) && DiscordSnowflake.TryRead(message, out var holder) && DiscordSnowflake.TryRead(attachment, out var id)
            ? (new DiscordHolder(new(place), new(holder)), new DiscordAttachmentId(id))
            : null;

    private static class Words
    {
        public static Said NotAllowed(string name) => new($"{name}: 이 파일을 볼 권한이 없습니다. 제가 볼 수 있는 채널이나 개인 메시지에 다시 올려 주세요.", $"I am not allowed to see {name}. Please upload it again in a channel that I can see or in a direct message.");

        public static Said Of(string name, DiscordFileFault fault) => fault switch
        {
            DiscordFileFault.NotHeld => new($"{name}: Discord에 있는 파일이 아니라 받을 수 없습니다. 내려받아 이 대화에 직접 올려 주세요.", $"{name} is not held by Discord and cannot be fetched. Please download it and upload it to this conversation."),
            DiscordFileFault.TooLarge => new($"{name}: 파일이 너무 큽니다. 그림을 빼거나 나누어 다시 올려 주세요.", $"{name} is too large. Please take images out or split it, and upload it again."),
            DiscordFileFault.Gone => new($"{name}: 지워진 파일입니다. 다시 올려 주세요.", $"{name} was deleted. Please upload it again."),
            DiscordFileFault.Page or DiscordFileFault.Redirected or DiscordFileFault.Incomplete => new($"{name}: 파일을 끝까지 받지 못했습니다. 다시 올려 주세요.", $"{name} did not arrive completely. Please upload it again."),
        };
    }
}
