using System.Text.RegularExpressions;
using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Reads a message of a line or a few: what it asks for. A long one, or one that tells of a career, is a document.</summary>
public static partial class ShortMessage
{
    /// <summary>The name that a pasted text gets as a document.</summary>
    public const string PastedName = "붙여넣은 글.md";

    private const int Longest = 400;
    private const int MostLines = 6;

    /// <summary>Whether a message is a text to read rather than words to the program.</summary>
    public static bool IsDocument(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest || text.AsSpan().Trim().Count('\n') >= MostLines;
    }

    /// <summary>What the message asks for: question, limit, links, organisation; each null or empty where it says nothing of it.</summary>
    public static Request Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Block[] blocks =
        [
            .. text.Split('\n').Select((line, i) => (Line: line.Trim(), Number: i + 1)).Where(l => l.Line.Length > 0)
                .Select(l => new Block(BlockKind.Paragraph, 0, l.Line, new SourceSpan(PastedName, l.Number, l.Line))),
        ];
        var document = new CareerDocument(PastedName, SourceFormat.Text, text, blocks, []);
        var read = RequestReader.Read(new SplitDocument(document, DocumentKind.Mixed, [], [], blocks));
        return read.Question is not null ? read : read with { Question = blocks.Select(b => BareQuestion(b.Text)).FirstOrDefault(q => q is not null) };
    }

    /// <summary>A question without quotes: what is left of the line without link, limit and "써 줘".</summary>
    private static string? BareQuestion(string line)
    {
        var text = Wish().Replace(Limit().Replace(Link().Replace(line, " "), " "), " ");
        text = string.Join(' ', Pointing().Replace(text, "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '.', '"', '\'');
        return text.Length >= 4 && QuestionText.IsQuestion(text) ? text : null;
    }

    [GeneratedRegex(@"https?://\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:공백\s?(?:포함|제외)\s?)?(?<![\d.])\d[\d,]{1,6}\s?(?:자|글자|byte|바이트)(?:\s?(?:이내|내외|이하|제한|정도|안으로))?(?:으로|로)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Limit();

    [GeneratedRegex(@"(?:을|를|좀|도|하나)?\s?(?:작성해|적어|써|만들어)\s?(?:줘|줄래|주세요|주라|달라|줘요|볼까)[.!~]*\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^\W*(?:(?:이|위|아래|첨부(?:한)?)\s)?(?:공고|파일|경력(?:기술서)?|이력서)?\s?(?:보고|읽고|참고해서|로|으로)\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pointing();
}
