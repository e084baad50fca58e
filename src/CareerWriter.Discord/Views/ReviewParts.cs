using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Views;

/// <summary>The card of a review: one message in its channel, edited in place, so that everything on it fits into one.</summary>
internal static class ReviewParts
{
    private const int MostChanges = 500;
    private const int MostComments = 5;
    private const int CommentLength = 100;
    private const int QuestionLength = 200;

    /// <summary>What the thread under it is called.</summary>
    public static string ThreadName(ReviewCard card) => MarkdownWords.Short(Words.ThreadName(card), DiscordLimits.ThreadName);

    /// <summary>Whether the card shows a version for the first time that follows one which was shown before.</summary>
    public static bool IsNews(ReviewCard card) =>
        !card.IsDeleted && card.State == ReviewState.Open && card.Changes.Count > 0 && card.Approvals.Count == 0 && !card.Comments.Any(c => c.Version == card.Version);

    /// <summary>That there is a new version, for those who follow the thread: an edit tells nobody.</summary>
    public static IReadOnlyList<DiscordComponent> News(ReviewCard card) => [new TextDisplay(Words.News(card.Version))];

    /// <summary>Its parts.</summary>
    public static IReadOnlyList<DiscordComponent> Of(ReviewCard card)
    {
        if (card.IsDeleted)
        {
            return [new TextDisplay(Words.Deleted)];
        }

        TextDisplay[] changes = card.Changes.Count > 0 ? [new TextDisplay(Changes(card))] : [];
        FileComponent[] file = File(card) is { } whole ? [new FileComponent(new UnfurledFile(new DiscordUpload(whole.Name, whole.Content).Address(0)))] : [];
        return [new TextDisplay(Head(card)), new SeparatorComponent(), new TextDisplay(Sentences(card).Text), .. file, new SeparatorComponent(), .. changes, new TextDisplay(Tail(card))];
    }

    /// <summary>The whole text as a file, where the card has no room for it.</summary>
    public static DiscordPostFile? File(ReviewCard card) => !card.IsDeleted && Sentences(card).IsCut
        ? new DiscordPostFile(Words.FileName(card.Version), [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(MarkdownWords.Clean(card.Text))])
        : null;

    private static string Head(ReviewCard card)
    {
        var question = card.Posting is { } posting ? $"{card.Question} ({posting})" : card.Question;
        return $"{MarkdownWords.Name(card.Owner)} {MarkdownWords.Bold(Words.Head(card))}\n{MarkdownWords.Small(MarkdownWords.Short(question, QuestionLength))}";
    }

    private static string Changes(ReviewCard card)
    {
        var lines = string.Join('\n', ChangeParts.Of(card.Changes, MostChanges).Select(t => t.Content));
        return $"{MarkdownWords.Bold(Words.Changes)}\n{(lines.Length <= 2 * MostChanges ? lines : MarkdownWords.Small(Words.ManyChanges(card.Changes.Count)))}";
    }

    private static string Tail(ReviewCard card)
    {
        var approvals = string.Concat(card.Approvals.Select(a => $" {MarkdownWords.Name(a.By)}"));
        return string.Join('\n', [$"{MarkdownWords.Plain(Words.Counts(card))}{approvals}", .. card.Comments.TakeLast(MostComments).Select(Comment), MarkdownWords.Small(Words.HowTo)]);
    }

    /// <summary>The text with the numbers that comments name sentences by, as far as there is room.</summary>
    private static (string Text, bool IsCut) Sentences(ReviewCard card)
    {
        var room = MessageParts.MostText - Words.Cut.Length - DiscordText.Length(Head(card)) - DiscordText.Length(Tail(card)) - (card.Changes.Count > 0 ? DiscordText.Length(Changes(card)) : 0);
        List<string> paragraphs = [];
        var number = 0;
        foreach (var paragraph in card.Sentences)
        {
            List<string> sentences = [];
            foreach (var sentence in paragraph)
            {
                number++;
                var shown = string.Create(CultureInfo.InvariantCulture, $"`{number}` {MarkdownWords.Plain(sentence)}");
                room -= DiscordText.Length(shown) + 2;
                if (room >= 0)
                {
                    sentences.Add(shown);
                }
            }

            paragraphs.Add(string.Join(' ', sentences));
        }

        var text = string.Join("\n\n", paragraphs.Where(p => p.Length > 0));
        return room >= 0 ? (text, false) : ($"{text}\n{MarkdownWords.Small(Words.Cut)}".TrimStart(), true);
    }

    private static string Comment(ReviewComment comment)
    {
        var proposal = comment.Proposal is { } wording ? $" {MarkdownWords.Bold($"“{MarkdownWords.Short(wording, CommentLength)}”")}" : "";
        return $"- {MarkdownWords.Name(comment.By)} {MarkdownWords.Plain(MarkdownWords.Short(Words.Comment(comment), CommentLength))}{proposal} {Words.Of(comment.State)}".TrimEnd();
    }

    private static class Words
    {
        public const string Changes = "앞서 보여 드린 버전에서 바뀐 곳";
        public const string Deleted = "쓴 사람이 이 글을 삭제했습니다.";
        public const string Cut = "글이 길어 뒷부분은 보이지 않습니다. 전체는 붙인 파일에 있습니다.";
        public const string HowTo = "이 스레드에 의견을 적어 주세요. 3번: …처럼 적으면 그 문장에 대한 의견이 됩니다. 의견은 쓴 사람에게 전해지고, 글은 쓴 사람만 고칩니다.";

        public static string ThreadName(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"리뷰 {card.Number} · {card.Question}");

        public static string ManyChanges(int count) => string.Create(CultureInfo.InvariantCulture, $"{count}곳이 바뀌었습니다.");

        public static string FileName(int version) => string.Create(CultureInfo.InvariantCulture, $"리뷰-v{version}.txt");

        public static string News(int version) => string.Create(CultureInfo.InvariantCulture, $"위의 글이 v{version} 버전으로 바뀌었습니다. 다시 보고 승인해 주세요.");

        public static string Head(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"님의 글 v{card.Version} · {State(card.State)}");

        public static string Counts(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"{CountWords.Of(card.Counts, card.Limit)} · 승인 {card.Approvals.Count}/{card.Needed}");

        public static string Comment(ReviewComment comment) =>
            string.Create(CultureInfo.InvariantCulture, $"v{comment.Version}{(comment.Sentence is { } n ? $" {n}번 문장" : "")}: {comment.Text}");

        public static string Of(CommentState state) => state switch { CommentState.Applied => "✅ 반영함", CommentState.Ignored => "(반영하지 않음)", CommentState.Open => "" };

        private static string State(ReviewState state) => state switch
        {
            ReviewState.Open => "리뷰 중",
            ReviewState.Approved => "승인됨 ✅",
            ReviewState.Superseded => "지난 버전",
        };
    }
}
