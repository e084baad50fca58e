using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Revise;

namespace CareerWriter.Host.Commands.Views;

/// <summary>A review card for people.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="language">In which language.</param>
/// <param name="changes">Writes what changed.</param>
internal sealed class ReviewCardView(Terminal terminal, Language language, Action<IReadOnlyList<SentenceChange>> changes)
{
    /// <summary>Writes the card.</summary>
    public void Write(ReviewCard card)
    {
        if (card.IsDeleted)
        {
            terminal.Line(Terminal.Escape(Words.Deleted(card.Number).In(language)));
            return;
        }

        terminal.Line($"[bold]{Terminal.Escape(Words.Title(card).In(language))}[/] · {CountWords.Of(card.Counts, card.Limit).In(language)} · {Terminal.Escape(Words.Approvals(card, language))}");
        terminal.Line($"[dim]{Terminal.Escape(card.Posting is { } posting ? $"{card.Question} ({posting})" : card.Question)}[/]");
        if (IsNew(card))
        {
            Sentences(card.Sentences);
            Changes(card.Changes);
        }

        foreach (var comment in card.Comments)
        {
            terminal.Line($" 💬 {Terminal.Escape(Words.Comment(comment).In(language))}");
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
            terminal.Line($"[bold]{ViewWords.ChangesShown.In(language)}[/]");
            changes(changed);
        }
    }

    private static class Words
    {
        public static Said Title(ReviewCard card) =>
            new Said($"리뷰 {card.Number} · {card.Owner} 님의 글 v{card.Version} · ", $"Review {card.Number} · v{card.Version} by {ViewWords.Person(card.Owner)} · ") + ViewWords.State(card.State);

        public static string Approvals(ReviewCard card, Language language) => ViewWords.Approvals(card).In(language)
            + (card.Approvals.Count > 0 ? $" ({string.Join(", ", card.Approvals.Select(a => a.By))})" : "");

        public static Said Comment(ReviewComment comment) =>
            Said.Alike($"{comment.By} (") + ViewWords.On(comment) + Said.Alike(comment.Text.Length > 0 ? $") {comment.Text}" : ")")
            + (comment.Proposal is { } proposal ? new($" 제안: “{proposal}”", $" Proposal: “{proposal}”") : Said.Alike("")) + ViewWords.State(comment.State);

        public static Said Deleted(int number) => new($"리뷰 {number} · 쓴 사람이 글을 삭제했습니다.", $"Review {number} · the writer deleted the text.");
    }
}
