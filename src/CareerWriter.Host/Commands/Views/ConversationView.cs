using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Verify;

namespace CareerWriter.Host.Commands.Views;

/// <summary>The views of a turn for people, one under the other, the buttons numbered through the turn.</summary>
/// <param name="terminal">Where they are written.</param>
/// <param name="save">Puts an exported file where the person finds it, and says where.</param>
internal sealed class ConversationView(Terminal terminal, Func<View.Export, string> save)
{
    private const int MostNotices = 3;
    private const int MeterLength = 20;
    private const int QuoteLength = 60;

    /// <summary>Writes the views and gives the buttons in the order of their numbers.</summary>
    public IReadOnlyList<ViewAction> Write(IReadOnlyList<View> views)
    {
        List<ViewAction> buttons = [];
        foreach (var view in views)
        {
            terminal.Line();
            One(view);
            Buttons(view.Actions, buttons);
        }

        return buttons;
    }

    private void One(View view)
    {
        switch (view)
        {
            case View.Summary summary:
                terminal.Line($"📎 {Words.Summary(summary.Career)}");
                break;
            case View.Ask ask:
                Lines("❓ ", ask.Text);
                break;
            case View.Note note:
                Lines("", note.Text);
                break;
            case View.Error error:
                Lines("⚠ ", error.Text);
                break;
            case View.Draft draft:
                Draft(draft);
                break;
            case View.Comparison comparison:
                Comparison(comparison);
                break;
            case View.Evidence evidence:
                Evidence(evidence);
                break;
            case View.Review review:
                new ReviewCardView(terminal, Changes).Write(review.Card);
                break;
            case View.Export export:
                terminal.Line($"📄 {Terminal.Escape(save(export))}");
                break;
        }
    }

    private void Lines(string mark, string text)
    {
        foreach (var (line, index) in text.Split('\n').Select((l, i) => (l, i)))
        {
            terminal.Line((index == 0 ? mark : "") + Terminal.Escape(line));
        }
    }

    private void Buttons(IReadOnlyList<ViewAction> actions, List<ViewAction> buttons)
    {
        if (actions.Count > 0)
        {
            terminal.Line(string.Join("  ", actions.Select((a, i) => $"[dim]{(buttons.Count + i + 1).ToString(CultureInfo.InvariantCulture)}[/] {Terminal.Escape($"[{a.Label}]")}")));
            buttons.AddRange(actions);
        }
    }

    private void Draft(View.Draft view)
    {
        var (result, version) = (view.Result, view.Version);
        var basis = result.Limit?.Basis ?? CountBasis.WithSpaces;
        var count = result.Counts.In(basis);
        terminal.Line($"[bold]{Terminal.Escape(Words.Version(view))}[/] · {BasisWords.Counted(count, result.Limit?.Value, basis)}{Meter(count, result.Limit?.Value)} · {Words.Verified(result.Check.Supported, result.Check.Claims)}");
        terminal.Line($"[dim]{Terminal.Escape(Words.Question(view.Question, result.Question))}[/]");
        terminal.Line();
        terminal.Copyable(result.Draft.Text);
        if (view.IsConfirmed)
        {
            return;
        }

        if (view.Changes.Count > 0)
        {
            terminal.Line();
            terminal.Line($"[bold]{Words.Changes(version.Parent ?? 0)}[/]");
            Changes(view.Changes);
        }
        else if (version.Parent is not null)
        {
            terminal.Line();
            terminal.Line($"[dim]{Words.SameText}[/]");
        }

        if (result.Coverage.Count > 0 && version.Parent is null)
        {
            terminal.Line();
            terminal.Line(Terminal.Escape(Words.Coverage(result.Coverage)));
        }

        var shown = result.Check.Findings.Where(f => version.Parent is null || f.Severity == FindingSeverity.Block).ToList();
        FindingLines.Write(terminal, Words.Findings, shown);
        if (version.Parent is null)
        {
            NoticeLines.Write(terminal, Words.Notices, [.. result.Notices.Where(n => n.Kind is NoticeKind.SensitiveWording or NoticeKind.PersonalData or NoticeKind.InstructionInDocument)], MostNotices);
        }
    }

    private static string Meter(int count, int? limit)
    {
        if (limit is not { } most)
        {
            return "";
        }

        var filled = Math.Clamp(count * MeterLength / most, 0, MeterLength);
        return $" [dim]{new string('█', filled)}{new string('░', MeterLength - filled)}[/]";
    }

    private void Comparison(View.Comparison view)
    {
        var (from, to) = (TextCount.All(view.From.Draft.Text).In(view.Basis), TextCount.All(view.To.Draft.Text).In(view.Basis));
        terminal.Line($"[bold]v{view.From.Number} → v{view.To.Number}[/] · {BasisWords.Counted(from, null, view.Basis)} → {BasisWords.Counted(to, null, view.Basis)}");
        if (view.Changes.Count == 0)
        {
            terminal.Line(Words.SameText);
        }

        Changes(view.Changes);
    }

    private void Changes(IReadOnlyList<SentenceChange> changes)
    {
        foreach (var change in changes)
        {
            terminal.Line(change.Kind switch
            {
                ChangeKind.Added => $" [green]＋[/] [bold]{Terminal.Escape(change.After!)}[/]",
                ChangeKind.Removed => $" [red]－[/] [strikethrough]{Terminal.Escape(change.Before!)}[/]",
                ChangeKind.Moved => $" ↕ {Words.Moved(change)} {Terminal.Escape(SafeText.Short(change.After!, QuoteLength))}",
                ChangeKind.Changed => $" ～ {string.Concat(WordPieces.Of(change.Before!, change.After!).Select(Piece))}",
            });
        }
    }

    private string Piece(WordPiece piece)
    {
        var (text, space) = (Terminal.Escape(piece.Text.TrimEnd()), piece.Text.EndsWith(' ') ? " " : "");
        return piece.Kind switch
        {
            PieceKind.Kept => Terminal.Escape(piece.Text),
            PieceKind.Removed => terminal.HasStyles ? $"[strikethrough dim]{text}[/] " : $"{Terminal.Escape("[-")}{text}{Terminal.Escape("-]")} ",
            PieceKind.Added => terminal.HasStyles ? $"[bold]{text}[/]{space}" : $"{{+{text}+}}{space}",
        };
    }

    private void Evidence(View.Evidence view)
    {
        terminal.Line($"{view.Sentence.ToString(CultureInfo.InvariantCulture)}. {Terminal.Escape(view.Text)}");
        foreach (var fact in view.Facts)
        {
            terminal.Line($"    [dim]{Terminal.Escape($"{Words.Place(fact)}: “{SafeText.Short(fact.Source.Quote, QuoteLength)}”")}[/]");
        }

        if (view.Facts.Count == 0)
        {
            terminal.Line($"    [dim]{Words.ClaimsNothing}[/]");
        }
    }

    private static class Words
    {
        public const string Findings = "살펴볼 점";
        public const string Notices = "알아 두세요";
        public const string SameText = "문장은 그대로입니다.";
        public const string ClaimsNothing = "지원 이유나 각오, 회사 이야기라서 경력 근거가 필요하지 않습니다.";

        public static string Summary(FactBook book) => string.Create(CultureInfo.InvariantCulture, $"회사 {book.Employments.Count}곳, 프로젝트 {book.Projects.Count}개, 근거 {book.Facts.Count}개");

        public static string Version(View.Draft view) => string.Create(CultureInfo.InvariantCulture, $"{(view.Version.Number == 1 ? "초안 " : "")}v{view.Version.Number}{(view.IsConfirmed ? " (확정)" : "")}");

        public static string Question(int number, string text) => string.Create(CultureInfo.InvariantCulture, $"{number}번 문항: {text}");

        public static string Verified(int supported, int claims) => string.Create(CultureInfo.InvariantCulture, $"근거 확인 {supported}/{claims}문장");

        public static string Changes(int parent) => string.Create(CultureInfo.InvariantCulture, $"v{parent}에서 바뀐 곳");

        public static string Moved(SentenceChange change) => string.Create(CultureInfo.InvariantCulture, $"{change.From}번째 → {change.To}번째:");

        public static string Coverage(IReadOnlyList<Plan.RequirementCoverage> coverage) =>
            $"공고 요건: {string.Join(' ', coverage.Where(c => c.IsMet).Select(c => $"✅ {c.Requirement}").Concat(coverage.Where(c => !c.IsMet).Select(c => $"⬜ {c.Requirement}")))}{(coverage.Any(c => !c.IsMet) ? " (⬜는 경력에 없음)" : "")}";

        public static string Place(Fact fact) => fact.Stated is { } stated
            ? string.Create(CultureInfo.InvariantCulture, $"{fact.Id} {stated.By} 님의 진술, {stated.At:yyyy-MM-dd HH:mm}")
            : $"{fact.Id} {NoticeLines.Place(fact.Source)}";
    }
}
