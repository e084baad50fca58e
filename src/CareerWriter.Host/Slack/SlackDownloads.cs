using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Ingest;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Host.Slack;

/// <summary>Fetches the files of messages, or says why they cannot be had.</summary>
/// <param name="api">Slack.</param>
/// <param name="limits">How large files may be.</param>
internal sealed class SlackDownloads(SlackApi api, UserLimits limits)
{
    /// <summary>Fetches a file.</summary>
    /// <exception cref="PlatformException">It cannot be had.</exception>
    public async Task<UploadedFile> OpenAsync(FileReference file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            // The description that came with the message may be thin, and its address may have changed since.
            var found = await api.Files.InfoAsync(new SlackFileId(file.Reference), cancellationToken);
            if (found.IsThin)
            {
                // Right after an upload Slack may not yet know where its bytes are.
                throw new PlatformException(Words.Of(file.Name, SlackFileFault.Incomplete), mayPass: true);
            }

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

    private static class Words
    {
        public static Said Document(string name) => new($"{name}: Slack 캔버스와 게시물은 읽지 못합니다. 내용을 복사해 붙여 넣거나 파일로 올려 주세요.", $"{name}: Slack canvases and posts cannot be read. Please paste the content or upload it as a file.");

        public static Said Of(string name, SlackFileFault fault) => fault switch
        {
            SlackFileFault.NotHeld => new($"{name}: 다른 서비스에 있는 파일이라 받을 수 없습니다. 내려받아 이 스레드에 직접 올려 주세요.", $"{name} is held by another service and cannot be fetched. Please download it and upload it to this thread."),
            SlackFileFault.TooLarge => new($"{name}: 파일이 너무 큽니다. 그림을 빼거나 나누어 다시 올려 주세요.", $"{name} is too large. Please take images out or split it, and upload it again."),
            SlackFileFault.Gone => new($"{name}: 지워진 파일입니다. 다시 올려 주세요.", $"{name} was deleted. Please upload it again."),
            SlackFileFault.Hidden => new($"{name}: 워크스페이스의 요금제에서 더는 볼 수 없는 오래된 파일입니다. 다시 올려 주세요.", $"{name} is too old for the plan of this workspace and is hidden. Please upload it again."),
            SlackFileFault.NotAllowed => new($"{name}: 이 파일을 볼 권한이 없습니다. 저를 초대한 채널이나 개인 메시지에 다시 올려 주세요.", $"I am not allowed to see {name}. Please upload it again in a channel I was invited to or in a direct message."),
            SlackFileFault.Redirected or SlackFileFault.Incomplete => new($"{name}: 파일을 끝까지 받지 못했습니다. 다시 올려 주세요.", $"{name} did not arrive completely. Please upload it again."),
        };
    }
}
