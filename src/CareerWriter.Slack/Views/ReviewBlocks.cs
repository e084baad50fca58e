using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>The card of a review: one message in its channel, edited in place.</summary>
internal static class ReviewBlocks
{
    private const int MostText = 7_000;
    private const int MostComments = 10;
    private const int CommentLength = 200;

    /// <summary>What notifications say of it.</summary>
    public static string Title(ReviewCard card) => card.IsDeleted ? Words.Deleted : Words.Title(card);

    /// <summary>Whether the card shows a version for the first time that follows one which was shown before.</summary>
    public static bool IsNews(ReviewCard card) =>
        !card.IsDeleted && card.State == ReviewState.Open && card.Changes.Count > 0 && card.Approvals.Count == 0 && !card.Comments.Any(c => c.Version == card.Version);

    /// <summary>That there is a new version, for those who follow the thread: an edit tells nobody.</summary>
    public static string News(ReviewCard card) => Words.News(card.Version);

    /// <summary>Its blocks.</summary>
    public static IEnumerable<SlackBlock> Of(ReviewCard card)
    {
        if (card.IsDeleted)
        {
            yield return RichWords.Block(RichWords.Run(Words.Deleted));
            yield break;
        }

        yield return RichWords.Block([new RichTextUser(new SlackUserId(card.Owner)), RichWords.Run(Words.Head(card), RichWords.Bold)]);
        yield return new ContextBlock([new PlainText(RichWords.Short(card.Posting is { } posting ? $"{card.Question} ({posting})" : card.Question, 300))]);
        yield return new DividerBlock();
        foreach (var block in Sentences(card))
        {
            yield return block;
        }

        yield return new DividerBlock();
        if (card.Changes.Count > 0)
        {
            yield return RichWords.Block(RichWords.Run(Words.Changes, RichWords.Bold));
            foreach (var block in ChangeBlocks.Of(card.Changes, mostText: 2_000))
            {
                yield return block;
            }
        }

        yield return RichWords.Block([RichWords.Run(Words.Counts(card)), .. card.Approvals.SelectMany(a => (RichTextPiece[])[RichWords.Run(" "), new RichTextUser(new SlackUserId(a.By))])]);
        if (card.Comments.Count > 0)
        {
            yield return new RichTextBlock([new RichTextList("bullet", [.. card.Comments.TakeLast(MostComments).Select(Comment)])]);
        }

        yield return new ContextBlock([new PlainText(Words.HowTo)]);
    }

    /// <summary>The text with the numbers that comments name sentences by; a block for each paragraph.</summary>
    private static IEnumerable<SlackBlock> Sentences(ReviewCard card)
    {
        var (number, length) = (0, 0);
        foreach (var paragraph in card.Sentences)
        {
            List<RichTextPiece> pieces = [];
            foreach (var sentence in paragraph)
            {
                number++;
                length += sentence.Length;
                if (length <= MostText)
                {
                    pieces.AddRange([RichWords.Run(number.ToString(CultureInfo.InvariantCulture), RichWords.Code), RichWords.Run($" {sentence} ")]);
                }
            }

            if (pieces.Count > 0)
            {
                yield return RichWords.Block(pieces);
            }
        }

        if (length > MostText)
        {
            yield return new ContextBlock([new PlainText(Words.Cut)]);
        }
    }

    private static RichTextSection Comment(ReviewComment comment) => RichWords.Section(
    [
        new RichTextUser(new SlackUserId(comment.By)),
        RichWords.Run($" {RichWords.Short(Words.Comment(comment), CommentLength)}"),
        RichWords.Run(comment.Proposal is { } proposal ? $" “{RichWords.Short(proposal, CommentLength)}”" : "", RichWords.Bold),
        RichWords.Run(Words.Of(comment.State)),
    ]);

    private static class Words
    {
        public const string Changes = "앞서 보여 드린 버전에서 바뀐 곳";
        public const string Deleted = "쓴 사람이 이 글을 삭제했습니다.";
        public const string Cut = "글이 길어 뒷부분은 보이지 않습니다.";
        public const string HowTo = "이 스레드에 의견을 적어 주세요. 3번: …처럼 적으면 그 문장에 대한 의견이 됩니다. 의견은 쓴 사람에게 전해지고, 글은 쓴 사람만 고칩니다.";

        public static string Title(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"자기소개서 리뷰 요청 v{card.Version} · {State(card.State)}");

        public static string News(int version) => string.Create(CultureInfo.InvariantCulture, $"위의 글이 v{version} 버전으로 바뀌었습니다. 다시 보고 승인해 주세요.");

        public static string Head(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $" 님의 글 v{card.Version} · {State(card.State)}");

        public static string Counts(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"{CountWords.Of(card.Counts, card.Limit)} · 승인 {card.Approvals.Count}/{card.Needed}");

        public static string Comment(ReviewComment comment) =>
            string.Create(CultureInfo.InvariantCulture, $"v{comment.Version}{(comment.Sentence is { } n ? $" {n}번 문장" : "")}: {comment.Text}");

        public static string Of(CommentState state) => state switch { CommentState.Applied => " ✅ 반영함", CommentState.Ignored => " (반영하지 않음)", CommentState.Open => "" };

        private static string State(ReviewState state) => state switch
        {
            ReviewState.Open => "리뷰 중",
            ReviewState.Approved => "승인됨 ✅",
            ReviewState.Superseded => "지난 버전",
        };
    }
}
