using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Host.Slack;

/// <summary>
/// Which conversation a direct message belongs to. In a thread it is the thread's; outside of threads people go on with the conversation that they had last, unless they begin
/// another one, and are told where the answer is.
/// </summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Which conversation was the last.</param>
/// <param name="chores">Tells where the answer is.</param>
/// <param name="api">Slack.</param>
internal sealed class SlackDirects(SlackSelf self, SlackMemory memory, SlackChores chores, SlackApi api)
{
    /// <summary>The conversation of a message, the same for every delivery of it.</summary>
    /// <param name="thread">The thread that the message is in, or would begin.</param>
    /// <param name="isTop">Whether it is outside of threads.</param>
    /// <param name="user">Who wrote it.</param>
    /// <param name="text">Its words.</param>
    /// <param name="files">How many files it has.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SlackRoute> RouteAsync(SlackThread thread, bool isTop, string user, string text, int files, CancellationToken cancellationToken)
    {
        var known = await memory.RouteOfAsync(thread, cancellationToken);
        var latest = await memory.LatestOfAsync(thread, cancellationToken);
        SlackRoute own = new(thread.Conversation.ToString(), user, ThreadPlace.Private);
        var route = known ?? (isTop && latest is not null && !Beginnings.Begins(text, files) ? latest : own);
        if (isTop && known is null)
        {
            await memory.WriteRouteAsync(thread, route, cancellationToken);
            if (route != own)
            {
                chores.Add("pointer", token => PointAsync(thread, route, SpokenLanguage.Of(text) ?? Language.Korean, token));
            }
        }

        if (route != latest && IsHere(route, thread))
        {
            await memory.WriteLatestAsync(thread, route, cancellationToken);
        }

        return route;
    }

    /// <summary>Where something is done that is said in a thread of a direct message: in the conversation's own thread, where that is in the same direct message.</summary>
    public static SlackThread PlaceOf(SlackRoute route, SlackThread thread) => IsHere(route, thread) ? SlackThread.Of(ConversationKey.Parse(route.Conversation)) : thread;

    /// <summary>Whether a conversation has its thread in the same direct message: others only have copies there.</summary>
    private static bool IsHere(SlackRoute route, SlackThread thread) => SlackThread.Of(ConversationKey.Parse(route.Conversation)).Channel == thread.Channel;

    /// <summary>Says where the answer is; who answers to that goes on with the same conversation.</summary>
    private async Task PointAsync(SlackThread said, SlackRoute route, Language language, CancellationToken cancellationToken)
    {
        var there = SlackThread.Of(ConversationKey.Parse(route.Conversation));
        var link = SlackLink.To((await self.AsTestedAsync(cancellationToken)).Url, there.Channel, there.Root);
        SlackOutgoing pointer = new()
        {
            Channel = said.Channel.Value,
            Text = Words.GoesOn.In(language),
            Blocks = [new ContextBlock([new Mrkdwn(link is null ? Words.GoesOn.In(language) : $"{Words.GoesOn.In(language)} <{link.AbsoluteUri}|{Words.Open.In(language)}>")])],
            Metadata = new SlackMetadata("careerwriter_pointer", new JsonObject { ["id"] = said.Root.Value }),
        };
        var posted = await api.Chat.PostOnceAsync(pointer, mayBeThere: false, cancellationToken);
        await memory.WriteRouteAsync(said with { Root = posted.Ts }, route, cancellationToken);
    }

    private static class Words
    {
        public static readonly Said GoesOn = new(
            "↪ 하던 대화의 스레드에 답합니다. 다른 글을 새로 쓰려면 \"시작\"이라고 적거나 경력 파일과 문항을 함께 보내 주세요.",
            "↪ The answer is in the thread of your last conversation. To begin another one write \"start\", or send career files together with a question.");

        public static readonly Said Open = new("스레드 열기", "Open the thread");
    }
}
