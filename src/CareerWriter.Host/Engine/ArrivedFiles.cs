using CareerWriter.Conversation;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Engine;

/// <summary>Fetches the files of a message, within the limits.</summary>
/// <param name="limits">The limits.</param>
/// <param name="time">The clock of waiting.</param>
internal sealed class ArrivedFiles(UserLimits limits, TimeProvider time)
{
    private const int Tries = 3;
    private static readonly TimeSpan _wait = TimeSpan.FromSeconds(1);

    /// <summary>The files that could be had, and what is wrong with the others.</summary>
    /// <param name="platform">Where they are.</param>
    /// <param name="arrival">The message.</param>
    /// <param name="there">The files that the conversation has.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    public async Task<(IReadOnlyList<UploadedFile> Files, IReadOnlyList<Said> Wrong)> FetchAsync(
        IChatPlatform platform, Arrival arrival, IReadOnlyList<UploadedFile> there, CancellationToken cancellationToken)
    {
        if (there.Count + arrival.Files.Count > limits.Files)
        {
            return ([], [EngineWords.TooManyFiles(limits.Files)]);
        }

        List<UploadedFile> files = [];
        List<Said> wrong = [];
        var all = there.Sum(f => (long)f.Bytes.Length);
        foreach (var reference in arrival.Files)
        {
            if (reference.Bytes > limits.FileBytes)
            {
                wrong.Add(EngineWords.TooLarge(reference.Name, limits.FileBytes));
                continue;
            }

            var (file, message) = await OpenAsync(platform, arrival.Conversation, reference, cancellationToken);
            if (file is null || file.Bytes.Length > limits.FileBytes)
            {
                wrong.Add(message ?? EngineWords.TooLarge(reference.Name, limits.FileBytes));
            }
            else if ((all += file.Bytes.Length) > limits.AllBytes)
            {
                return (files, [.. wrong, EngineWords.TooLargeTogether(limits.AllBytes)]);
            }
            else
            {
                files.Add(file);
            }
        }

        return (files, wrong);
    }

    private async Task<(UploadedFile? File, Said? Wrong)> OpenAsync(IChatPlatform platform, ConversationKey conversation, FileReference reference, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                return (await platform.OpenAsync(conversation, reference, cancellationToken), null);
            }
            catch (PlatformException refused) when (refused.MayPass && tried < Tries)
            {
                await Task.Delay(refused.RetryAfter ?? _wait * tried, time, cancellationToken);
            }
            catch (PlatformException refused)
            {
                return (null, refused.MayPass ? EngineWords.NotOpened(reference.Name) : refused.Words);
            }
        }
    }
}
