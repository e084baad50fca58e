using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Puts files into threads, each once as far as Slack lets it be known.</summary>
/// <param name="api">Slack.</param>
internal sealed class SlackUploads(SlackApi api)
{
    /// <summary>Puts a file into a thread.</summary>
    /// <exception cref="SlackException">It was not put there, or perhaps was.</exception>
    public async Task SendAsync(SlackThread thread, OutgoingMessage message, SlackPostFile file, CancellationToken cancellationToken)
    {
        if (!message.MayHaveBeenSent || !await IsThereAsync(thread, message, file.Name, cancellationToken))
        {
            await api.Files.UploadAsync(file.Name, file.Content, thread.Channel, thread.Root, comment: null, cancellationToken);
        }
    }

    /// <summary>Whether the thread has a file of that name that came after it was asked for: Slack's files carry no mark of ours.</summary>
    private async Task<bool> IsThereAsync(SlackThread thread, OutgoingMessage message, string name, CancellationToken cancellationToken)
    {
        var what = message.Id.Split('/')[^1];
        var asked = new SlackTimestamp(what.LastIndexOf('.') is > 0 and var dot ? what[..dot] : what);
        var thereNow = await api.Conversations.ThreadAsync(thread.Channel, thread.Root, cancellationToken);
        return thereNow.Any(m => m.BotId is not null && m.Ts > asked && m.Files?.Any(f => f.Title == name || f.Name == name) == true);
    }
}
