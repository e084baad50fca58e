using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Revise;

namespace CareerWriter.Host.Commands.Views;

/// <summary>A review card for people.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="changes">Writes what changed.</param>
internal sealed class ReviewCardView(Terminal terminal, Action<IReadOnlyList<SentenceChange>> changes)
{
    /// <summary>Writes the card.</summary>
    public void Write(ReviewCard card)
    {
        if (card.IsDeleted)
        {
            terminal.Line(Terminal.Escape(Words.Deleted(card.Number)));
            return;
        }

        var basis = card.Limit?.Basis ?? CountBasis.WithSpaces;
        terminal.Line($"[bold]{Terminal.Escape(Words.Title(card))}[/] · {BasisWords.Counted(card.Counts.In(basis), card.Limit?.Value, basis)} · {Terminal.Escape(Words.Approvals(card))}");
        terminal.Line($"[dim]{Terminal.Escape(card.Posting is { } posting ? $"{card.Question} ({posting})" : card.Question)}[/]");
        if (IsNew(card))
        {
            Sentences(card.Sentences);
            Changes(card.Changes);
        }

        foreach (var comment in card.Comments)
        {
            terminal.Line($" 💬 {Terminal.Escape(Words.Comment(comment))}");
        }
    }

    /// <summary>A terminal has no card that is updated in place: the text stands there once, with the first showing of a version.</summary>
    private static bool IsNew(ReviewCard card) => card.State == ReviewState.Open && card.Approvals.Count == 0 && !card.Comments.Any(c => c.Version == card.Version);

    private void Sentences(IReadOnlyList<IReadOnlyList<string>> paragraphs)
    {
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            terminal.Line();
            foreach (var sentence in paragraph)
            {
                terminal.Line($" [dim]{(++number).ToString(CultureInfo.InvariantCulture)}.[/] {Terminal.Escape(sentence)}");
            }
        }

        terminal.Line();
    }

    private void Changes(IReadOnlyList<SentenceChange> changed)
    {
        if (changed.Count > 0)
        {
            terminal.Line($"[bold]{Words.Changes}[/]");
            changes(changed);
        }
    }

    private static class Words
    {
        public const string Changes = "앞서 보여 드린 버전에서 바뀐 곳";

        public static string Title(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"리뷰 {card.Number} · {card.Owner} 님의 글 v{card.Version} · {State(card.State)}");

        public static string Approvals(ReviewCard card) => string.Create(CultureInfo.InvariantCulture, $"승인 {card.Approvals.Count}/{card.Needed}")
            + (card.Approvals.Count > 0 ? $" ({string.Join(", ", card.Approvals.Select(a => a.By))})" : "");

        public static string Comment(ReviewComment comment) =>
            $"{comment.By} (v{comment.Version.ToString(CultureInfo.InvariantCulture)}{(comment.Sentence is { } n ? string.Create(CultureInfo.InvariantCulture, $", {n}번 문장") : "")})"
            + (comment.Text.Length > 0 ? $" {comment.Text}" : "")
            + (comment.Proposal is { } proposal ? $" 제안: “{proposal}”" : "")
            + comment.State switch { CommentState.Applied => " ✅ 반영함", CommentState.Ignored => " (반영하지 않음)", CommentState.Open => "" };

        public static string Deleted(int number) => string.Create(CultureInfo.InvariantCulture, $"리뷰 {number} · 쓴 사람이 글을 삭제했습니다.");

        private static string State(ReviewState state) => state switch
        {
            ReviewState.Open => "리뷰 중",
            ReviewState.Approved => "승인됨",
            ReviewState.Superseded => "지난 버전",
        };
    }
}
