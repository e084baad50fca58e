using CareerWriter.Ingest;
using CareerWriter.Privacy;

namespace CareerWriter.Evidence;

/// <summary>Collects what the user should know: one notice for a thing, at the first place where it stands.</summary>
internal sealed class NoticeFinder
{
    private readonly List<Notice> _notices = [];
    private readonly HashSet<(NoticeKind, string)> _told = [];

    /// <summary>The notices in the order of documents and lines.</summary>
    public IReadOnlyList<Notice> InOrder(IReadOnlyList<CareerDocument> documents)
    {
        var order = documents.Select((d, i) => (d.Name, i)).DistinctBy(d => d.Name, StringComparer.Ordinal).ToDictionary(d => d.Name, d => d.i, StringComparer.Ordinal);
        return [.. _notices.OrderBy(n => n.Source is { } s ? order.GetValueOrDefault(s.Document) : -1).ThenBy(n => n.Source?.Line ?? 0)];
    }

    /// <summary>A section that only fills space.</summary>
    public void AddFiller(SourceSpan source, string what)
    {
        var name = Shortened(what);
        Add(NoticeKind.Filler, $"{source.Document}:{name}", NoticeWords.Filler(name), source);
    }

    /// <summary>The lines without those that only fill space; each run of them is told once.</summary>
    public IReadOnlyList<CareerLine> WithoutFiller(IReadOnlyList<CareerLine> lines)
    {
        List<CareerLine> kept = new(lines.Count);
        HashSet<int> repeated = RepeatedLines(lines);
        var heading = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            heading = line.IsHeadingLike ? HeadingText.Name(line.Text) : heading;
            var isFiller = line.Form is not (LineForm.Rule or LineForm.Badge) && !line.IsHeadingLike && line.Label is null && PlaceholderEmployer.NamedBelow(lines, i) is null
                && (repeated.Contains(i) || FillerText.IsFiller(line.Text, question: null) || FillerText.StartsRepeating(line.Text));
            if (isFiller)
            {
                AddFiller(line.Source, heading.Length > 0 ? heading : line.Text);
            }
            else
            {
                kept.Add(line);
            }

            if (line is { Form: LineForm.Heading, HasChildren: false } && (i + 1 == lines.Count || lines[i + 1].Level <= line.Level) && lines.Count > 1 && line.Period is null)
            {
                AddFiller(line.Source, HeadingText.Name(line.Text));
            }
        }

        return kept;
    }

    /// <summary>What stands in the document whatever it tells: the reader's own notices, words to a machine, personal data.</summary>
    public void AddFromText(CareerDocument document, SplitDocument split)
    {
        foreach (var notice in document.Notices)
        {
            _notices.Add(notice);
        }

        foreach (var block in document.Blocks)
        {
            var speaks = block.Kind == BlockKind.Comment ? InstructionText.CommentSpeaksToMachine(block.Text) : InstructionText.SpeaksToMachine(block.Text);
            if (speaks)
            {
                Add(NoticeKind.InstructionInDocument, document.Name, NoticeWords.Instruction, block.Source);
            }
        }

        AddPersonalData(document, split);
    }

    private void AddPersonalData(CareerDocument document, SplitDocument split)
    {
        HashSet<PersonalDataKind> told = [];
        foreach (var block in split.Career.Concat(split.Asked))
        {
            // A kind once, where it first stands.
            if (PersonalData.Find(block.Text) is { Count: > 0 } found && found.Select(m => m.Kind).Where(told.Add).Order().ToList() is { Count: > 0 } kinds)
            {
                Add(
                    NoticeKind.PersonalData,
                    $"{document.Name}:{string.Join(',', kinds)}",
                    NoticeWords.PersonalData(kinds),
                    block.Source with { Quote = SourceText.WithoutPersonalData(block.Source.Quote) });
            }
        }
    }

    /// <summary>A document that ends in the middle.</summary>
    public void AddTruncation(CareerDocument document, IReadOnlyList<CareerLine> lines)
    {
        if (!_notices.Exists(n => n.Kind == NoticeKind.Truncated && string.Equals(n.Source?.Document, document.Name, StringComparison.Ordinal))
            && !document.Notices.Any(n => n.Kind == NoticeKind.Truncated)
            && Truncation.Find(document, lines) is { } truncation)
        {
            Add(NoticeKind.Truncated, document.Name, truncation.Message, truncation.Source);
        }
    }

    /// <summary>A file or statements that came twice.</summary>
    public void AddDuplicate(string first, string second, int count, SourceSpan source) =>
        Add(NoticeKind.Duplicate, $"{first}|{second}", string.Equals(first, second, StringComparison.Ordinal)
            ? NoticeWords.Repeated(second, count)
            : NoticeWords.Shared(first, second, count), source);

    /// <summary>What the finished career shows: unknown figures, periods that do not fit, wordings to think over.</summary>
    public void AddFromCareer(CareerDraft draft, IReadOnlyList<Fact> facts, IReadOnlyList<SplitDocument> splits)
    {
        foreach (var notice in PeriodChecks.Find(draft, splits))
        {
            Add(notice, $"{notice.Source}{notice.Message.Korean}");
        }

        foreach (var fact in facts)
        {
            if (fact.HasUnknown && Placeholders.FindUnknown(fact.Text).ToList() is var unknown)
            {
                Add(NoticeKind.UnknownQuantity, $"{fact.Source.Document}:{fact.Source.Line}:{string.Join(", ", unknown)}", NoticeWords.Unknown(unknown), fact.Source);
            }

            foreach (var word in SensitiveWording.Find(fact.Text))
            {
                Add(NoticeKind.SensitiveWording, word.Name.Korean, NoticeWords.Sensitive(word), fact.Source);
            }
        }
    }

    private void Add(NoticeKind kind, string key, Said message, SourceSpan? source) => Add(new Notice(kind, message, source), key);

    private void Add(Notice notice, string key)
    {
        if (_told.Add((notice.Kind, key)))
        {
            _notices.Add(notice);
        }
    }

    // The same line three times under one heading, or six times in all.
    private static HashSet<int> RepeatedLines(IReadOnlyList<CareerLine> lines)
    {
        const int UnderOneHeading = 3;
        HashSet<int> repeated = [];
        var from = 0;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].IsHeadingLike)
            {
                continue;
            }

            var start = from;
            from = i + 1;
            if (i - start < UnderOneHeading)
            {
                continue;
            }

            foreach (var group in Enumerable.Range(start, i - start).Where(j => lines[j].Text.Length > 8 && lines[j].Form is LineForm.Text or LineForm.Item).GroupBy(j => lines[j].Text, StringComparer.Ordinal))
            {
                if (group.Count() >= UnderOneHeading)
                {
                    repeated.UnionWith(group);
                }
            }
        }

        return repeated;
    }

    private static string Shortened(string text) => text.Length <= 30 ? text : string.Concat(text.AsSpan(0, 29), "…");
}
