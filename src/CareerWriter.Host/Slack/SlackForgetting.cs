using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Host.Slack;

/// <summary>Takes away what a deleted conversation left in Slack: what the bot said and uploaded. People's own messages and files only they can delete.</summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Where things are.</param>
/// <param name="api">Slack.</param>
internal sealed class SlackForgetting(SlackSelf self, SlackMemory memory, SlackApi api)
{
    /// <summary>Names of files of people in a thread.</summary>
    /// <exception cref="SlackException">Slack did not say.</exception>
    public async Task<IReadOnlyList<string>> FilesLeftAsync(SlackThread thread, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        var messages = await api.Conversations.ThreadAsync(thread.Channel, thread.Root, cancellationToken);
        return
        [
            .. messages.Where(m => m.User != bot.UserId)
                .SelectMany(m => m.Files ?? [])
                .Where(f => f.Mode is not ("tombstone" or "hidden_by_limit"))
                .Select(f => f.Name ?? f.Title ?? f.Id.Value)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Deletes what the bot said and uploaded, copies in the direct message too, and what is remembered. Once more is no error.</summary>
    /// <exception cref="SlackException">Not all of it was deleted.</exception>
    public async Task ForgetAsync(SlackThread thread, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(thread.Conversation, cancellationToken);
        foreach (var copy in notes.Copies.Select(c => SlackPlace.Read(c)).OfType<SlackPlace>())
        {
            await api.Chat.DeleteAsync(copy.Channel, copy.Ts, cancellationToken);
            await memory.WriteRouteAsync(new SlackThread(thread.Team, copy.Channel, copy.Ts), null, cancellationToken);
        }

        var bot = await self.AsTestedAsync(cancellationToken);
        foreach (var own in (await api.Conversations.ThreadAsync(thread.Channel, thread.Root, cancellationToken)).Where(m => m.User == bot.UserId))
        {
            await DeleteAsync(thread, own, cancellationToken);
        }

        await memory.ForgetAsync(thread.Conversation, cancellationToken);
        await memory.WriteRouteAsync(thread, null, cancellationToken);
        if ((await memory.LatestOfAsync(thread, cancellationToken))?.Conversation == thread.Conversation.ToString())
        {
            await memory.WriteLatestAsync(thread, null, cancellationToken);
        }
    }

    /// <summary>Files go first: a message that is gone no longer leads to them. The thread's first message stays: it holds the thread, in which the answer to the deletion stands.</summary>
    private async Task DeleteAsync(SlackThread thread, SlackMessage own, CancellationToken cancellationToken)
    {
        foreach (var file in own.Files ?? [])
        {
            await api.Files.DeleteAsync(file.Id, cancellationToken);
        }

        if (own.Ts is { } ts && ts != thread.Root)
        {
            await api.Chat.DeleteAsync(thread.Channel, ts, cancellationToken);
        }
    }
}
