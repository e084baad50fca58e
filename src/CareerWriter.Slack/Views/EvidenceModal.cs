using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>The modal in which an owner reads the evidence of a draft: as many sentences at a time as a view takes.</summary>
internal static class EvidenceModal
{
    /// <summary>What the modal is called.</summary>
    public const string CallbackId = "evidence";

    private const string TurnTo = "evidence-page-";

    // A hundred are allowed, and a few are the page's own.
    private const int MostBlocks = 90;
    private const int MostText = 12_000;

    /// <summary>The button that opens it.</summary>
    public static ActionsBlock Button(ConversationKey conversation, Language language) => new(
        [new ButtonElement(SentenceEvidence.Action, new PlainText(Words.Open.In(language))) { Value = new ButtonValue(conversation, Review: null).ToString() }]);

    /// <summary>That there is evidence; nothing of it.</summary>
    public static string Found(int sentences, Language language) => Words.Found(sentences).In(language);

    /// <summary>What is shown while the evidence is looked up: a trigger does not wait.</summary>
    public static SlackModal Loading(ConversationKey conversation) => Modal(conversation, Language.Korean, [new SectionBlock { Text = new PlainText(Words.Loading.Korean) }]);

    /// <summary>What is shown where the conversation cannot be read.</summary>
    public static SlackModal Unread(ConversationKey conversation) => Modal(conversation, Language.Korean, [new SectionBlock { Text = new PlainText(Words.Unread.Korean) }]);

    /// <summary>A page of the evidence.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="conversation">Its key.</param>
    /// <param name="page">1-based; beyond the last, the last.</param>
    public static SlackModal Of(ConversationState state, ConversationKey conversation, int page)
    {
        var (language, pages) = (state.Language, Pages(SentenceEvidence.Of(state)));
        if (pages.Count == 0)
        {
            return Modal(conversation, language, [new SectionBlock { Text = new PlainText(Words.Nothing.In(language)) }]);
        }

        var number = Math.Clamp(page, 1, pages.Count);
        var version = state.Question!.Versions.Current!.Number;
        IEnumerable<SlackElement> turns = [.. number > 1 ? [Turn(number - 1, Words.Back.In(language))] : Array.Empty<SlackElement>(), .. number < pages.Count ? [Turn(number + 1, Words.On.In(language))] : Array.Empty<SlackElement>()];
        List<SlackElement> buttons = [.. turns];
        return Modal(conversation, language,
        [
            new ContextBlock([new PlainText(Words.Where(version, number, pages.Count).In(language))]),
            .. pages[number - 1],
            .. buttons.Count > 0 ? [new ActionsBlock(buttons)] : Array.Empty<SlackBlock>(),
        ]);
    }

    /// <summary>The conversation of an open modal with the page that a press turns to; null when it is no such press.</summary>
    public static (ConversationKey Conversation, int Page)? TurnOf(SlackViewState view, string action) =>
        view is { CallbackId: CallbackId, PrivateMetadata: { } metadata }
        && action.StartsWith(TurnTo, StringComparison.Ordinal) && int.TryParse(action.AsSpan(TurnTo.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        && ButtonValue.Read(metadata) is { } button
            ? (button.Conversation, page)
            : null;

    private static SlackModal Modal(ConversationKey conversation, Language language, IReadOnlyList<SlackBlock> blocks) => new(new PlainText(Words.Title.In(language)), blocks)
    {
        CallbackId = CallbackId,
        PrivateMetadata = new ButtonValue(conversation, Review: null).ToString(),
        Close = new PlainText(Words.Close.In(language)),
    };

    private static ButtonElement Turn(int page, string label) => new(TurnTo + page.ToString(CultureInfo.InvariantCulture), new PlainText(label));

    /// <summary>Sentences in as few pages as take them; a sentence stays with its facts.</summary>
    private static List<List<SlackBlock>> Pages(IReadOnlyList<View.Evidence> evidence)
    {
        List<List<SlackBlock>> pages = [];
        var length = 0;
        foreach (var sentence in evidence)
        {
            List<SlackBlock> blocks = [.. SlackRendering.Evidence(sentence)];
            var more = SlackMessageRules.BlockText(blocks);
            if (pages.Count == 0 || pages[^1].Count + blocks.Count > MostBlocks || length + more > MostText)
            {
                pages.Add([]);
                length = 0;
            }

            pages[^1].AddRange(blocks);
            length += more;
        }

        return pages;
    }

    private static class Words
    {
        public static readonly Said Title = new("문장별 근거", "Evidence by sentence");
        public static readonly Said Close = new("닫기", "Close");
        public static readonly Said Open = new("근거 창 열기", "Open the evidence");
        public static readonly Said Back = new("← 이전", "← Back");
        public static readonly Said On = new("다음 →", "Next →");
        public static readonly Said Loading = new("근거를 찾고 있습니다…", "Looking up the evidence…");
        public static readonly Said Nothing = new("보여 드릴 근거가 없습니다. 초안이 있으면 문장마다 어느 파일의 몇 행에서 왔는지 보여 드립니다.", "There is no evidence to show. Once there is a draft, you see the file and line of each sentence.");
        public static readonly Said Unread = new("대화를 지금 읽을 수 없습니다. 창을 닫고 잠시 뒤 다시 눌러 주세요.", "The conversation cannot be read now. Close this and press again in a moment.");

        public static Said Found(int sentences) => new(
            string.Create(CultureInfo.InvariantCulture, $"{sentences}문장의 근거를 찾았습니다. 파일과 행, 원문을 창에서 보실 수 있습니다."),
            string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences have evidence. Open the window to see file, line and quote."));

        public static Said Where(int version, int page, int pages) => new(
            string.Create(CultureInfo.InvariantCulture, $"v{version} · {page}/{pages}쪽 · 나만 볼 수 있습니다."),
            string.Create(CultureInfo.InvariantCulture, $"v{version} · page {page} of {pages} · only you see this."));
    }
}
