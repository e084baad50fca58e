using CareerWriter.Ingest;

namespace CareerWriter.Host.Documents;

/// <summary>Makes blocks of text with its layout: columns told apart, wrapped lines put together again, pages kept.</summary>
internal static class PdfText
{
    private const double LeastLetters = 0.3;

    /// <summary>Reads what <c>pdftotext -layout</c> printed.</summary>
    /// <exception cref="UnreadableFileException">There are no letters in it.</exception>
    public static CareerDocument Read(string name, string layout)
    {
        var normal = string.Join('\f', layout.Split('\f').Select(SourceText.Normalise));
        CheckLetters(normal);
        var text = new ExtractedText(name);
        foreach (var (page, index) in normal.Split('\f').Select((p, i) => (p, i)))
        {
            foreach (var column in PdfColumns.Split([.. page.Split('\n').Select(l => l.TrimEnd())]))
            {
                ReadColumn(column, index + 1, text);
            }
        }

        return text.ToDocument(SourceFormat.Pdf);
    }

    private static void ReadColumn(IReadOnlyList<string> lines, int page, ExtractedText text)
    {
        var wrapping = PdfWrapping.Of(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || PdfColumns.IsPageNumber(lines, i))
            {
                continue;
            }

            var indent = PdfWrapping.Indent(lines[i]);
            if (PdfColumns.Cells(lines[i]) is { Count: > 2 } cells)
            {
                text.Row(cells, page: page);
                continue;
            }

            var whole = lines[i];
            while (i + 1 < lines.Count && wrapping.GoesOn(lines[i], lines[i + 1], whole))
            {
                whole = wrapping.Join(whole, lines[++i]);
            }

            text.Line(whole, indent, page: page);
        }
    }

    private static void CheckLetters(string text)
    {
        var (letters, others) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                _ = char.IsLetterOrDigit(c) ? letters++ : others++;
            }
        }

        if (letters == 0)
        {
            throw new UnreadableFileException("PDF에 글자가 없습니다(스캔 이미지). 텍스트가 있는 PDF나 docx로 올려 주세요.");
        }

        if (letters < (letters + others) * LeastLetters)
        {
            throw new UnreadableFileException("PDF의 글자를 알아볼 수 없습니다(글꼴 정보 없음). docx로 올리거나 내용을 텍스트로 붙여 넣어 주세요.");
        }
    }
}
