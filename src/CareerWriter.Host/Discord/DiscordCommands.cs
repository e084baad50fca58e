using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;
using CareerWriter.Host.Engine;
using CareerWriter.Host.State;
using CareerWriter.Korean;

namespace CareerWriter.Host.Discord;

/// <summary>Commands: those that begin a conversation, and those that are said in one.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">What places belong to.</param>
/// <param name="starts">Begins conversations.</param>
/// <param name="arrivals">Takes what is said.</param>
/// <param name="personal">People's conversations.</param>
internal sealed class DiscordCommands(DiscordApi api, DiscordMemory memory, DiscordStarts starts, DiscordArrivals arrivals, PersonalStore personal)
{
    private const int MostListed = 15;

    /// <summary>Takes a command.</summary>
    public async Task TakeAsync(DiscordInteraction.Command called, CancellationToken cancellationToken)
    {
        var word = called.Name.Split(' ')[^1];
        if (word == CommandList.Start && called.Options.Count == 0)
        {
            await api.Responses.OpenModalAsync(called.Context.Token, StartForm.Modal(), cancellationToken);
            return;
        }

        if (word == CommandList.Start)
        {
            await starts.BeginAsync(called.Context, called.Options, cancellationToken);
            return;
        }

        await api.Responses.DeferReplyAsync(called.Context.Token, ephemeral: true, cancellationToken);
        await (word == CommandList.Conversations ? ListAsync(called.Context, cancellationToken) : SayAsync(called.Context, word, cancellationToken));
    }

    private async Task ListAsync(DiscordInteractionContext context, CancellationToken cancellationToken)
    {
        var all = await personal.ConversationsOfAsync(new PersonKey(DiscordThread.Platform, context.User.Id.ToString()), cancellationToken);
        var words = all.Count == 0 ? Words.None : string.Join('\n', all.Take(MostListed).Select(Entry));
        await ReplyAsync(context, words, cancellationToken);
    }

    private static string Entry(ConversationEntry entry)
    {
        var title = MarkdownWords.Plain(MarkdownWords.Short(entry.Title.Length > 0 ? entry.Title : Words.Untitled, 60));
        return $"- {title} ({KoreanTime.Of(entry.At).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)}) <{DiscordThread.Of(entry.Key).Page}>";
    }

    /// <summary>Says a word in the conversation of the place; the answer to the command is the first of what is shown to its user alone.</summary>
    private async Task SayAsync(DiscordInteractionContext context, string word, CancellationToken cancellationToken)
    {
        var by = context.User.Id.ToString();
        if (context.ChannelId is not { } channel || await RouteAsync(context, channel, by, cancellationToken) is not { } route)
        {
            await ReplyAsync(context, word == CommandList.Help ? Words.Help : Words.NoConversation, cancellationToken);
            return;
        }

        var visit = new DiscordVisit(context.Token.Application, context.Id, context.Token.Secret, context.Token.Received, channel) { IsOwed = true };
        await memory.WriteVisitAsync(ConversationKey.Parse(route.Conversation), by, visit, cancellationToken);
        await arrivals.SayAsync(route, new DiscordDeed(channel, DiscordDeedKind.Command, context.Id.Value), by, word, [], cancellationToken);
    }

    private async Task<DiscordRoute?> RouteAsync(DiscordInteractionContext context, DiscordChannelId channel, string by, CancellationToken cancellationToken) =>
        await memory.RouteOfAsync(channel, cancellationToken) is { } known ? known.Review is null ? known : null
        : context.Guild is null ? new DiscordRoute(new DiscordThread(null, channel).Conversation.ToString(), by, ThreadPlace.Private) : null;

    private async Task ReplyAsync(DiscordInteractionContext context, string words, CancellationToken cancellationToken) =>
        await api.Responses.EditReplyAsync(context.Token, new DiscordOutgoing { Content = MarkdownWords.Parts(words, 1_900).First(), Flags = DiscordMessageFlags.SuppressEmbeds }, cancellationToken);

    private static class Words
    {
        public const string None = "아직 대화가 없습니다. `/자소서 시작`으로 시작해 주세요.";
        public const string Untitled = "문항을 정하지 않은 대화";
        public const string NoConversation = "여기에는 대화가 없습니다. `/자소서 시작`으로 새로 시작하거나, `/자소서 목록`에서 하던 대화를 찾아 주세요.";
        public const string Help = "올려 주신 경력에 있는 내용만으로 자기소개서 초안을 쓰고, 말씀하시는 대로 고칩니다. 문장마다 근거를 확인할 수 있습니다.\n"
            + "- `/자소서 시작`: 문항, 글자 수, 공고 링크, 경력 파일로 시작합니다. 나만 보는 스레드가 열립니다.\n"
            + "- 메시지의 메뉴 → 앱 → **이 메시지로 초안 쓰기**: 그 메시지의 글과 파일로 시작합니다.\n"
            + "- 채널에서 저를 멘션하셔도 되고, 개인 메시지를 보내셔도 됩니다.\n"
            + "- 고칠 점은 그 대화에 적어 주세요: 더 짧게, 800자로, Redis 얘기는 빼줘, 되돌리기, 비교.\n"
            + "- `/자소서 목록`: 내 대화 · `경력`, `문항`, `공고`, `내보내기`, `설정`, `삭제`: 그 대화에서 쓰는 명령";
    }
}
