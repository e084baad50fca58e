using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Builds the book of facts from documents: split, old answers, career, duplicates, notices, in this order.</summary>
public static class FactBookBuilder
{
    /// <summary>Reads everything that the documents tell of a career, each statement with its source.</summary>
    /// <param name="documents">The documents in the order in which the user gave them.</param>
    /// <param name="today">The day on which current jobs end.</param>
    /// <returns>The book. Text of a posting or employer is in <see cref="FactBook.EmployerText"/> and never among the facts.</returns>
    public static FactBook Build(IReadOnlyList<CareerDocument> documents, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var draft = new CareerDraft(today);
        var notices = new NoticeFinder();
        List<ClassifiedDocument> classified = [];
        List<Answer> answers = [];
        List<SplitDocument> splits = [];
        foreach (var document in documents.Select(BoundedLines.Of))
        {
            var split = PasteSplitter.Split(document);
            var lines = LineReader.Read(split.Career, document.Text);
            var kind = split.Kind;
            if (AnswerReader.Read(lines, draft, notices) is { Count: > 0 } found)
            {
                answers.AddRange(found);
                kind = kind == DocumentKind.Career ? DocumentKind.Answers : kind;
            }
            else
            {
                lines = notices.WithoutFiller(lines);
                new CareerReader(draft).Read(lines);
                notices.AddTruncation(document, lines);
            }

            notices.AddFromText(document, split);
            classified.Add(new ClassifiedDocument(document, kind));
            splits.Add(split);
        }

        var facts = Duplicates.Remove(draft, notices);
        notices.AddFromCareer(draft, facts, splits);
        return new FactBook
        {
            Documents = classified,
            Request = splits.Select(RequestReader.Read).Aggregate(new Request(), Together),
            Employments = draft.Employments,
            Projects = draft.Projects,
            Facts = facts,
            Answers = answers,
            Notices = notices.InOrder(documents),
            EmployerText = PastedText.Of(splits.SelectMany(s => s.Employer)),
            CareerCharacters = splits.Sum(s => s.Career.Where(b => b.Kind != BlockKind.Comment).Sum(b => b.Text.Length)),
            Today = today,
        };
    }

    // What a later file asks does not undo an earlier one.
    private static Request Together(Request first, Request next) => new()
    {
        Question = first.Question ?? next.Question,
        Limit = first.Limit ?? next.Limit,
        Links = [.. first.Links.Union(next.Links, StringComparer.Ordinal)],
        Organisation = first.Organisation ?? next.Organisation,
    };
}
