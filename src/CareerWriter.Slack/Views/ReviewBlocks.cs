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
    public static string Title(ReviewCard card, Language language) => (card.IsDeleted ? Words.Deleted : Words.Title(card)).In(language);

    /// <summary>Whether the card shows a version for the first time that follows one which was shown before.</summary>
    public static bool IsNews(ReviewCard card) =>
        !card.IsDeleted && card.State == ReviewState.Open && card.Changes.Count > 0 && card.Approvals.Count == 0 && !card.Comments.Any(c => c.Version == card.Version);

    /// <summary>That there is a new version, for those who follow the thread: an edit tells nobody.</summary>
    public static Said News(ReviewCard card) => Words.News(card.Version);

    /// <summary>Its blocks.</summary>
    public static IEnumerable<SlackBlock> Of(ReviewCard card, Language language)
    {
        if (card.IsDeleted)
        {
            yield return RichWords.Block(RichWords.Run(Words.Deleted.In(language)));
            yield break;
        }

        yield return RichWords.Block([new RichTextUser(new SlackUserId(card.Owner)), RichWords.Run(Words.Head(card).In(language), RichWords.Bold)]);
        yield return new ContextBlock([new PlainText(RichWords.Short(card.Posting is { } posting ? $"{card.Question} ({posting})" : card.Question, 300))]);
        yield return new DividerBlock();
        foreach (var block in Sentences(card, language))
        {
            yield return block;
        }

        yield return new DividerBlock();
        if (card.Changes.Count > 0)
        {
            yield return RichWords.Block(RichWords.Run(ViewWords.ChangesShown.In(language), RichWords.Bold));
            foreach (var block in ChangeBlocks.Of(card.Changes, language, mostText: 2_000))
            {
                yield return block;
            }
        }

        yield return RichWords.Block([RichWords.Run(Words.Counts(card).In(language)), .. card.Approvals.SelectMany(a => (RichTextPiece[])[RichWords.Run(" "), new RichTextUser(new SlackUserId(a.By))])]);
        if (card.Comments.Count > 0)
        {
            yield return new RichTextBlock([new RichTextList("bullet", [.. card.Comments.TakeLast(MostComments).Select(c => Comment(c, language))])]);
        }

        yield return new ContextBlock([new PlainText(Words.HowTo.In(language))]);
    }

    /// <summary>The text with the numbers that comments name sentences by; a block for each paragraph.</summary>
    private static IEnumerable<SlackBlock> Sentences(ReviewCard card, Language language)
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
            yield return new ContextBlock([new PlainText(Words.Cut.In(language))]);
        }
    }

    private static RichTextSection Comment(ReviewComment comment, Language language) => RichWords.Section(
    [
        new RichTextUser(new SlackUserId(comment.By)),
        RichWords.Run($" {RichWords.Short($"{ViewWords.On(comment).In(language)}: {comment.Text}", CommentLength)}"),
        RichWords.Run(comment.Proposal is { } proposal ? $" “{RichWords.Short(proposal, CommentLength)}”" : "", RichWords.Bold),
        RichWords.Run(ViewWords.State(comment.State).In(language)),
    ]);

    private static class Words
    {
        public static readonly Said Deleted = new("쓴 사람이 이 글을 삭제했습니다.", "The writer deleted this text.");
        public static readonly Said Cut = new("글이 길어 뒷부분은 보이지 않습니다.", "The text is long; its end is not shown.");
        public static readonly Said HowTo = new("이 스레드에 의견을 적어 주세요. 3번: …처럼 적으면 그 문장에 대한 의견이 됩니다. 의견은 쓴 사람에게 전해지고, 글은 쓴 사람만 고칩니다.", "Write comments in this thread. Begin with “3: …” to comment on sentence 3. Comments go to the writer, and only the writer edits the text.");

        public static Said Title(ReviewCard card) => new Said($"자기소개서 리뷰 요청 v{card.Version} · ", $"Essay review requested: v{card.Version} · ") + ViewWords.State(card.State);

        public static Said News(int version) => new($"위의 글이 v{version} 버전으로 바뀌었습니다. 다시 보고 승인해 주세요.", $"The text above is now v{version}. Please look again and approve it.");

        public static Said Head(ReviewCard card) => new Said($" 님의 글 v{card.Version} · ", $" asks for a review of v{card.Version} · ") + ViewWords.State(card.State);

        public static Said Counts(ReviewCard card) => CountWords.Of(card.Counts, card.Limit) + Said.Alike(" · ") + ViewWords.Approvals(card);
    }
}
