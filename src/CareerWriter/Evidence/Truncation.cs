using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Tells whether a document was cut off: in mid-sentence, or before the part that its other sections end with.</summary>
internal static class Truncation
{
    private const int EnoughSiblings = 3;

    /// <summary>Where and how a document breaks off, or null.</summary>
    public static (Said Message, SourceSpan Source)? Find(CareerDocument document, IReadOnlyList<CareerLine> lines)
    {
        var last = lines.LastOrDefault(l => l.Form != LineForm.Rule);
        if (last is null)
        {
            return null;
        }

        if (!document.Text.EndsWith('\n') && !last.IsHeadingLike && last.Form != LineForm.Row && last.Text.Length > 8 && SentenceShape.BreaksOff(last.Text) && last.Label is null)
        {
            return (NoticeWords.BreaksOff, last.Source);
        }

        return MissingPart(lines, last) is { } missing
            ? (NoticeWords.MissingPart(missing), last.Source)
            : null;
    }

    // The label that closes most labelled sections (결과) and is missing in the last one.
    private static string? MissingPart(IReadOnlyList<CareerLine> lines, CareerLine last)
    {
        List<List<Label>> sections = [];
        foreach (var line in lines)
        {
            if (line.Form == LineForm.Heading && line.Label is null)
            {
                sections.Add([]);
            }
            else if (line.Label is { Value: "" } label && (line.IsHeadingLike || line.HasChildren) && sections.Count > 0)
            {
                sections[^1].Add(label);
            }
        }

        var labelled = sections.Where(s => s.Count > 1).ToList();
        if (labelled.Count <= EnoughSiblings || !ReferenceEquals(labelled[^1], sections[^1]) || last.IsHeadingLike)
        {
            return null;
        }

        var closing = labelled.Take(labelled.Count - 1).Count(s => s.Exists(l => l.Role == LabelRole.Result));
        var word = labelled.SelectMany(s => s).LastOrDefault(l => l.Role == LabelRole.Result)?.Word;
        return word is not null && closing * 4 >= (labelled.Count - 1) * 3 && !labelled[^1].Exists(l => l.Role == LabelRole.Result) ? word : null;
    }
}
