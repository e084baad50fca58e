using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Host.State;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Conversations that begin by a command, a shortcut or the app's Home: in the direct message, where nobody else reads along.</summary>
/// <param name="self">Who the bot is.</param>
/// <param name="threads">Begins threads.</param>
/// <param name="arrivals">Takes what is said.</param>
/// <param name="personal">People's conversations, for Home.</param>
/// <param name="api">Slack.</param>
internal sealed class SlackStarts(SlackSelf self, SlackPrivateThreads threads, SlackArrivals arrivals, PersonalStore personal, SlackApi api)
{
    /// <summary>The message shortcut.</summary>
    public const string Shortcut = "draft_from_message";

    /// <summary>Opens the modal that begins a conversation.</summary>
    public Task OpenModalAsync(string trigger, CancellationToken cancellationToken) => api.Views.OpenAsync(trigger, StartForm.Modal(), cancellationToken);

    /// <summary>Begins with what was filled in.</summary>
    /// <returns>What becomes of the modal; null: it closes.</returns>
    public async Task<SlackViewAck?> BeginAsync(SlackInteraction sent, CancellationToken cancellationToken)
    {
        if (sent is not { User.Id: { } user, View: { } view })
        {
            return null;
        }

        var fields = SlackForms.FilledIn(view.State);
        if (StartForm.Wrong(fields) is { Count: > 0 } wrong)
        {
            return new SlackViewAck { ResponseAction = "errors", Errors = wrong };
        }

        var said = StartForm.Said(fields);
        await SayAsync(user, view.Id.Value, $"view-{view.Id}", $"{Words.Begun}\n{said}", said, [], cancellationToken);
        return null;
    }

    /// <summary>Begins with a message that someone chose.</summary>
    public async Task BeginAsync(SlackInteraction chosen, string user, SlackMessage message, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        var what = $"{chosen.Channel?.Id}-{message.Ts ?? chosen.MessageTs}";
        await SayAsync(user, $"{what}-{chosen.TriggerId}", what, Words.FromMessage, SlackText.Typed(message.Text ?? "", bot.UserId).Text, message.Files ?? [], cancellationToken);
    }

    /// <summary>Shows someone the app's Home.</summary>
    public async Task ShowHomeAsync(SlackUserId user, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        var conversations = await personal.ConversationsOfAsync(new PersonKey(SlackThread.Platform, user.Value), cancellationToken);
        await api.Views.PublishAsync(user, HomeView.Of(conversations, bot.Url), cancellationToken);
    }

    private async Task SayAsync(string user, string id, string what, string root, string said, IReadOnlyList<SlackFile> files, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        var thread = await threads.OpenAsync(user, id, root, bot.TeamId, cancellationToken);
        await arrivals.SayAsync(new SlackRoute(thread.Conversation.ToString(), user, ThreadPlace.Private), thread, what, user, said, files, cancellationToken);
    }

    private static class Words
    {
        public const string Begun = "이 스레드에서 초안을 씁니다. 경력 파일(docx, pdf, hwpx, md, txt)을 이 스레드에 올려 주세요.";
        public const string FromMessage = "고르신 메시지로 시작합니다. 이 대화는 나만 볼 수 있습니다. 답은 이 스레드에 있습니다.";
    }
}
