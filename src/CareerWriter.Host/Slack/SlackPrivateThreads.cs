using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Begins threads in direct messages.</summary>
/// <param name="api">Slack.</param>
/// <param name="memory">Remembers which there are.</param>
internal sealed class SlackPrivateThreads(SlackApi api, SlackMemory memory)
{
    /// <summary>Where a conversation goes on in private; the same each time.</summary>
    /// <exception cref="SlackException">It cannot be begun.</exception>
    public async Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(origin, cancellationToken);
        if (notes.Private is { } opened)
        {
            return ConversationKey.Parse(opened);
        }

        var thread = await OpenAsync(person, origin.Thread, Words.GoesOn.In(language), SlackThread.Of(origin).Team, cancellationToken);
        await memory.NoteAsync(origin, n => n.Private = thread.Conversation.ToString(), cancellationToken);
        return thread.Conversation;
    }

    /// <summary>Begins a thread in the direct message with someone; the same for the same id.</summary>
    /// <exception cref="SlackException">It cannot be begun.</exception>
    public async Task<SlackThread> OpenAsync(string person, string id, string words, SlackTeamId team, CancellationToken cancellationToken)
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

    private static class Words
    {
        public static readonly Said GoesOn = new("채널에서 하던 대화를 여기에서 이어 갑니다. 이 스레드에 적어 주세요.", "We continue here what we began in the channel. Please write in this thread.");
    }
}
