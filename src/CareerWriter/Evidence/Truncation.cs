using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Tells whether a document was cut off: in mid-sentence, or before the part that its other sections end with.</summary>
internal static class Truncation
{
    private const int EnoughSiblings = 3;

    /// <summary>Where and how a document breaks off, or null.</summary>
    public static (string Message, SourceSpan Source)? Find(CareerDocument document, IReadOnlyList<CareerLine> lines)
    {
        var last = lines.LastOrDefault(l => l.Form != LineForm.Rule);
        if (last is null)
        {
            return null;
        }

        if (!document.Text.EndsWith('\n') && !last.IsHeadingLike && last.Form != LineForm.Row && last.Text.Length > 8 && SentenceShape.BreaksOff(last.Text) && last.Label is null)
        {
            return ("파일이 문장 중간에서 끝납니다. 뒷부분이 잘렸다면 전체 파일을 다시 올려 주세요. 적혀 있지 않은 내용은 짐작해 쓰지 않았습니다.", last.Source);
        }

        return MissingPart(lines, last) is { } missing
            ? ($"마지막 항목에 다른 항목에는 있는 ‘{missing}’ 부분이 없습니다. 파일이 중간에 잘렸다면 전체 파일을 다시 올려 주세요. {missing}는 짐작해 쓰지 않았습니다.", last.Source)
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
