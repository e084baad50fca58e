using System.Globalization;
using CareerWriter.Conversation;
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
                terminal.Line($"📎 {ViewWords.Summary(summary.Career).In(view.Language)}");
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
                new ReviewCardView(terminal, view.Language, c => Changes(c, view.Language)).Write(review.Card);
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
        var (result, version, language) = (view.Result, view.Version, view.Language);
        var basis = result.Limit?.Basis ?? CountBasis.WithSpaces;
        terminal.Line($"[bold]{Terminal.Escape(ViewWords.Version(view).In(language))}[/] · {CountWords.Of(result.Counts, result.Limit).In(language)}{Meter(result.Counts.In(basis), result.Limit?.Value)} · {ViewWords.Verified(view).In(language)}");
        terminal.Line($"[dim]{Terminal.Escape(ViewWords.Question(view).In(language))}[/]");
        terminal.Line();
        terminal.Copyable(result.Draft.Text);
        if (view.IsConfirmed)
        {
            return;
        }

        if (view.Changes.Count > 0)
        {
            terminal.Line();
            terminal.Line($"[bold]{ViewWords.Changes(version.Parent ?? 0).In(language)}[/]");
            Changes(view.Changes, language);
        }
        else if (version.Parent is not null)
        {
            terminal.Line();
            terminal.Line($"[dim]{ViewWords.SameText.In(language)}[/]");
        }

        if (result.Coverage.Count > 0 && version.Parent is null)
        {
            terminal.Line();
            terminal.Line(Terminal.Escape($"{ViewWords.Coverage.In(language)}: {ViewWords.Requirements(result.Coverage).In(language)}"));
        }

        var shown = result.Check.Findings.Where(f => version.Parent is null || f.Severity == FindingSeverity.Block).ToList();
        FindingLines.Write(terminal, language, ViewWords.Findings.In(language), shown);
        if (version.Parent is null)
        {
            NoticeLines.Write(terminal, language, ViewWords.Notices.In(language), [.. result.Notices.Where(n => n.Kind is NoticeKind.SensitiveWording or NoticeKind.PersonalData or NoticeKind.InstructionInDocument)], MostNotices);
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
        terminal.Line($"[bold]{ViewWords.Compared(view).In(view.Language)}[/]");
        if (view.Changes.Count == 0)
        {
            terminal.Line(ViewWords.SameText.In(view.Language));
        }

        Changes(view.Changes, view.Language);
    }

    private void Changes(IReadOnlyList<SentenceChange> changes, Language language)
    {
        foreach (var change in changes)
        {
            terminal.Line(change.Kind switch
            {
                ChangeKind.Added => $" [green]＋[/] [bold]{Terminal.Escape(change.After!)}[/]",
                ChangeKind.Removed => $" [red]－[/] [strikethrough]{Terminal.Escape(change.Before!)}[/]",
                ChangeKind.Moved => $" ↕ {ViewWords.Moved(change).In(language)} {Terminal.Escape(SafeText.Short(change.After!, QuoteLength))}",
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
            terminal.Line($"    [dim]{Terminal.Escape($"{fact.Id} {ViewWords.From(fact).In(view.Language)}: “{SafeText.Short(fact.Source.Quote, QuoteLength)}”")}[/]");
        }

        if (view.Facts.Count == 0)
        {
            terminal.Line($"    [dim]{ViewWords.ClaimsNothing.In(view.Language)}[/]");
        }
    }
}
