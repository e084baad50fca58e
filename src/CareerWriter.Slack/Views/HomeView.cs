using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Korean;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>The app's Home: what the bot is for, and the person's conversations.</summary>
internal static class HomeView
{
    /// <summary>The button that begins a conversation.</summary>
    public const string Start = "home-start";

    private const string Open = "home-open-";
    private const int MostConversations = 20;
    private const int TitleLength = 150;

    /// <summary>The view.</summary>
    /// <param name="conversations">The person's conversations, the last touched first.</param>
    /// <param name="workspace">Address of the workspace, or null.</param>
    public static SlackHome Of(IReadOnlyList<ConversationEntry> conversations, string? workspace) => new(
    [
        new HeaderBlock(new PlainText(Words.Title)),
        new SectionBlock { Text = new PlainText(Words.What) },
        new ActionsBlock([new ButtonElement(Start, new PlainText(Words.Start)) { Style = "primary" }]),
        new DividerBlock(),
        new HeaderBlock(new PlainText(Words.Mine)),
        .. conversations.Count > 0 ? conversations.Take(MostConversations).Select((c, i) => Entry(c, i, workspace)) : [new SectionBlock { Text = new PlainText(Words.None) }],
        new DividerBlock(),
        new SectionBlock { Text = new PlainText(Words.Help) },
    ]);

    private static SectionBlock Entry(ConversationEntry entry, int number, string? workspace)
    {
        var title = RichWords.Short(entry.Title.Length > 0 ? entry.Title : Words.Untitled, TitleLength);
        var day = KoreanTime.Of(entry.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new SectionBlock
        {
            Text = new PlainText($"{title}\n{day}"),
            Accessory = Link(entry.Key, workspace) is { } link
                ? new ButtonElement(Open + number.ToString(CultureInfo.InvariantCulture), new PlainText(Words.Open)) { Url = link }
                : null,
        };
    }

    private static Uri? Link(ConversationKey key, string? workspace)
    {
        var thread = SlackThread.Of(key);
        return SlackLink.To(workspace, thread.Channel, thread.Root);
    }

    private static class Words
    {
        public const string Title = "자기소개서 도우미";
        public const string What = "올려 주신 경력에 있는 내용만으로 자기소개서 초안을 쓰고, 말씀하시는 대로 고칩니다. 문장마다 근거를 확인할 수 있습니다.";
        public const string Start = "새 초안 시작";
        public const string Mine = "내 대화";
        public const string None = "아직 대화가 없습니다.";
        public const string Untitled = "문항을 정하지 않은 대화";
        public const string Open = "열기";
        public const string Help = "이렇게 쓰세요\n"
            + "• 개인 메시지로 경력 파일과 공고 링크, 문항을 보내 주세요. 스레드마다 대화 하나이고, 스레드 밖에 적으면 마지막 대화를 이어 갑니다.\n"
            + "• 채널에서는 저를 초대(/invite)하고 멘션해 주세요. 채널의 스레드는 그 채널 사람들도 봅니다.\n"
            + "• 고칠 점은 스레드에 적어 주세요: 더 짧게, 800자로, Redis 얘기는 빼줘, 되돌리기, 비교.\n"
            + "• 도움말, 문항, 공고, 경력, 근거, 내보내기, 리뷰, 목록, 설정, 삭제를 적으셔도 됩니다.\n"
            + "• 삭제라고 적으면 그 대화의 글과 파일을 모두 지웁니다.";
    }
}
