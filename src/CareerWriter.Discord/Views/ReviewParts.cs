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
    public static string ThreadName(ReviewCard card, Language language) => MarkdownWords.Short(Words.ThreadName(card).In(language), DiscordLimits.ThreadName);

    /// <summary>Whether the card shows a version for the first time that follows one which was shown before.</summary>
    public static bool IsNews(ReviewCard card) =>
        !card.IsDeleted && card.State == ReviewState.Open && card.Changes.Count > 0 && card.Approvals.Count == 0 && !card.Comments.Any(c => c.Version == card.Version);

    /// <summary>That there is a new version, for those who follow the thread: an edit tells nobody.</summary>
    public static IReadOnlyList<DiscordComponent> News(ReviewCard card, Language language) => [new TextDisplay(Words.News(card.Version).In(language))];

    /// <summary>Its parts.</summary>
    public static IReadOnlyList<DiscordComponent> Of(ReviewCard card, Language language)
    {
        if (card.IsDeleted)
        {
            return [new TextDisplay(Words.Deleted.In(language))];
        }

        TextDisplay[] changes = card.Changes.Count > 0 ? [new TextDisplay(Changes(card, language))] : [];
        FileComponent[] file = File(card, language) is { } whole ? [new FileComponent(new UnfurledFile(new DiscordUpload(whole.Name, whole.Content).Address(0)))] : [];
        return [new TextDisplay(Head(card, language)), new SeparatorComponent(), new TextDisplay(Sentences(card, language).Text), .. file, new SeparatorComponent(), .. changes, new TextDisplay(Tail(card, language))];
    }

    /// <summary>The whole text as a file, where the card has no room for it.</summary>
    public static DiscordPostFile? File(ReviewCard card, Language language) => !card.IsDeleted && Sentences(card, language).IsCut
        ? new DiscordPostFile(Words.FileName(card.Version), [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(MarkdownWords.Clean(card.Text))])
        : null;

    private static string Head(ReviewCard card, Language language)
    {
        var question = card.Posting is { } posting ? $"{card.Question} ({posting})" : card.Question;
        return $"{MarkdownWords.Name(card.Owner)} {MarkdownWords.Bold(Words.Head(card).In(language))}\n{MarkdownWords.Small(MarkdownWords.Short(question, QuestionLength))}";
    }

    private static string Changes(ReviewCard card, Language language)
    {
        var lines = string.Join('\n', ChangeParts.Of(card.Changes, language, MostChanges).Select(t => t.Content));
        return $"{MarkdownWords.Bold(ViewWords.ChangesShown.In(language))}\n{(lines.Length <= 2 * MostChanges ? lines : MarkdownWords.Small(Words.ManyChanges(card.Changes.Count).In(language)))}";
    }

    private static string Tail(ReviewCard card, Language language)
    {
        var approvals = string.Concat(card.Approvals.Select(a => $" {MarkdownWords.Name(a.By)}"));
        return string.Join('\n', [$"{MarkdownWords.Plain(Words.Counts(card).In(language))}{approvals}", .. card.Comments.TakeLast(MostComments).Select(c => Comment(c, language)), MarkdownWords.Small(Words.HowTo.In(language))]);
    }

    /// <summary>The text with the numbers that comments name sentences by, as far as there is room.</summary>
    private static (string Text, bool IsCut) Sentences(ReviewCard card, Language language)
    {
        var room = MessageParts.MostText - Words.Cut.In(language).Length - DiscordText.Length(Head(card, language)) - DiscordText.Length(Tail(card, language)) - (card.Changes.Count > 0 ? DiscordText.Length(Changes(card, language)) : 0);
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
        return room >= 0 ? (text, false) : ($"{text}\n{MarkdownWords.Small(Words.Cut.In(language))}".TrimStart(), true);
    }

    private static string Comment(ReviewComment comment, Language language)
    {
        var proposal = comment.Proposal is { } wording ? $" {MarkdownWords.Bold($"“{MarkdownWords.Short(wording, CommentLength)}”")}" : "";
        return $"- {MarkdownWords.Name(comment.By)} {MarkdownWords.Plain(MarkdownWords.Short($"{ViewWords.On(comment).In(language)}: {comment.Text}", CommentLength))}{proposal}{ViewWords.State(comment.State).In(language)}".TrimEnd();
    }

    private static class Words
    {
        public static readonly Said Deleted = new("쓴 사람이 이 글을 삭제했습니다.", "The writer deleted this text.");
        public static readonly Said Cut = new("글이 길어 뒷부분은 보이지 않습니다. 전체는 붙인 파일에 있습니다.", "The text is long; its end is not shown. All of it is in the file below.");
        public static readonly Said HowTo = new("이 스레드에 의견을 적어 주세요. 3번: …처럼 적으면 그 문장에 대한 의견이 됩니다. 의견은 쓴 사람에게 전해지고, 글은 쓴 사람만 고칩니다.", "Write comments in this thread. Begin with “3: …” to comment on sentence 3. Comments go to the writer, and only the writer edits the text.");

        public static Said ThreadName(ReviewCard card) => new($"리뷰 {card.Number} · {card.Question}", $"Review {card.Number} · {card.Question}");

        public static Said ManyChanges(int count) => new($"{count}곳이 바뀌었습니다.", $"{English.Count(count, "change")}.");

        public static string FileName(int version) => string.Create(CultureInfo.InvariantCulture, $"리뷰-v{version}.txt");

        public static Said News(int version) => new($"위의 글이 v{version} 버전으로 바뀌었습니다. 다시 보고 승인해 주세요.", $"The text above is now v{version}. Please look again and approve it.");

        public static Said Head(ReviewCard card) => new Said($"님의 글 v{card.Version} · ", $"asks for a review of v{card.Version} · ") + ViewWords.State(card.State);

        public static Said Counts(ReviewCard card) => CountWords.Of(card.Counts, card.Limit) + Said.Alike(" · ") + ViewWords.Approvals(card);
    }
}
