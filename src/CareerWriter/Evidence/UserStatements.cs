using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Puts what the user stated in the conversation into the book of facts, marked as such.</summary>
public static class UserStatements
{
    /// <summary>The document name that such facts have as their source; the line is the number of the statement.</summary>
    public const string Document = "사용자 진술";

    /// <summary>Ids of stated facts begin after this number: those of the files stay what they were.</summary>
    public const int Before = 10_000;

    /// <summary>The book with the statements. A filled figure makes a fact of the file's statement; the file's own fact stays, never to be written.</summary>
    /// <param name="book">The book of the files.</param>
    /// <param name="statements">The statements in the order in which they were made; a later figure for the same place takes over.</param>
    public static FactBook AddTo(FactBook book, IReadOnlyList<UserStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (statements.Count == 0)
        {
            return book;
        }

        List<Fact> facts = [.. book.Facts];
        foreach (var (statement, index) in statements.Select((s, i) => (s, i)).Where(s => s.s.Fills is null))
        {
            facts.Add(Stated(statement, index + 1, book));
        }

        HashSet<string> settled = new(StringComparer.Ordinal);
        foreach (var group in statements.Select((s, i) => (Statement: s, Number: i + 1)).Where(s => s.Statement.Fills is not null).GroupBy(s => s.Statement.Fills!.Statement, StringComparer.Ordinal))
        {
            if (book.Facts.FirstOrDefault(f => f.Text == group.Key) is { } open && Filled(open, [.. group]) is { } filled)
            {
                facts.Insert(facts.IndexOf(open) + 1, filled);
                settled.Add(open.Text);
            }
        }

        return book with
        {
            Facts = facts,
            Notices = [.. book.Notices.Where(n => n.Kind != NoticeKind.UnknownQuantity || n.Source is null || !IsSettled(n.Source, facts, settled))],
        };
    }

    /// <summary>The figures that the files leave open and nobody has settled, in reading order.</summary>
    public static IReadOnlyList<OpenFigure> Open(FactBook book, IReadOnlyList<UserStatement> statements)
    {
        var settled = statements.Where(s => s.Fills is not null).Select(s => (s.Fills!.Statement, s.Fills.Unknown)).ToHashSet();
        return
        [
            .. book.Facts.Where(f => f.HasUnknown && f.Stated is null)
                .SelectMany(f => Placeholders.FindUnknown(f.Text).Select(u => new OpenFigure(f, u)))
                .Where(o => o.Fact.Text != o.Unknown && !settled.Contains((o.Fact.Text, o.Unknown))),
        ];
    }

    private static bool IsSettled(SourceSpan place, List<Fact> facts, HashSet<string> settled) =>
        facts.Where(f => f.HasUnknown && f.Stated is null && f.Source.Document == place.Document && f.Source.Line == place.Line).All(f => settled.Contains(f.Text));

    private static Fact Stated(UserStatement statement, int number, FactBook book)
    {
        var quote = string.Join(' ', statement.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        var project = book.Projects.FirstOrDefault(p => p.Name.Length > 2 && quote.Contains(p.Name, StringComparison.Ordinal));
        var employment = book.Employments.FirstOrDefault(e => e.Aliases.Prepend(e.Employer).Any(n => n.Length > 1 && quote.Contains(n, StringComparison.OrdinalIgnoreCase)));
        return FactReader.Make(quote, new SourceSpan(Document, number, quote), label: null, new CareerContext()) with
        {
            Id = new FactId(Before + number),
            Employment = employment?.Id ?? project?.Employment,
            Project = project?.Id,
            HasUnknown = false,
            Stated = new StatedBy(statement.By, statement.At),
        };
    }

    private static Fact? Filled(Fact open, IReadOnlyList<(UserStatement Statement, int Number)> statements)
    {
        var text = statements.Select(s => s.Statement.Fills!).GroupBy(f => f.Unknown, StringComparer.Ordinal).Select(g => g.Last())
            .Aggregate(open.Text, (written, fill) => written.Replace(fill.Unknown, fill.Value, StringComparison.Ordinal));
        if (Placeholders.HasUnknown(text))
        {
            return null;
        }

        var (last, number) = statements[^1];
        var typed = string.Join(" / ", statements.Select(s => s.Statement.Text).Distinct(StringComparer.Ordinal));
        return open with
        {
            Id = new FactId(Before + number),
            Text = text,
            Technologies = [.. TechnologyNames.Find(text).Select(t => t.Name).Distinct(StringComparer.Ordinal)],
            Quantities = Quantities.Find(text),
            HasUnknown = false,
            Source = new SourceSpan(Document, number, typed),
            Stated = new StatedBy(last.By, last.At),
        };
    }
}

/// <summary>A figure that a file leaves open.</summary>
/// <param name="Fact">The statement that it stands in.</param>
/// <param name="Unknown">The figure as written (<c>N개</c>).</param>
public sealed record OpenFigure(Fact Fact, string Unknown);
