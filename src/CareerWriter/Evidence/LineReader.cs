using System.Text.RegularExpressions;
using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Turns blocks into <see cref="CareerLine"/>s: joins sentences over soft line breaks, finds headings in disguise, periods and labels.</summary>
internal static partial class LineReader
{
    private const int LongestTitle = 50;
    private const int LongestJoined = 2000;
    private const int LongestSection = 14;
    private const int ShortestWrapped = 25;

    /// <summary>The lines of the blocks in order; comments and images are left out.</summary>
    /// <param name="blocks">Blocks of one document in reading order.</param>
    /// <param name="source">The document's text, to which the blocks' lines refer.</param>
    public static IReadOnlyList<CareerLine> Read(IReadOnlyList<Block> blocks, string source)
    {
        var raw = source.Split('\n');
        List<CareerLine> lines = [];
        var titles = new MarkedTitles(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Comment || (block.Text.Length == 0 && block.Kind != BlockKind.Rule) || (block.Kind == BlockKind.Image && TechnologyNames.Canonical(block.Text) is null))
            {
                continue;
            }

            var rawLine = RawLine(raw, block);
            var line = Describe(block, rawLine, titles.RoleOf(i, rawLine));
            if (lines.Count > 0 && block.Continues && IsWrapped(lines[^1], line, RawLine(raw, lines[^1].Pieces[^1])))
            {
                lines[^1] = Join(lines[^1], line);
            }
            else
            {
                lines.Add(line);
            }
        }

        SpacedFields.Mark(lines);
        MarkParents(lines);
        return lines;
    }

    private static CareerLine Describe(Block block, string raw, MarkedRole role)
    {
        var text = RestoreYear(block.Text, raw);
        var (form, level) = block.Kind switch
        {
            BlockKind.Heading => (LineForm.Heading, block.Depth),
            BlockKind.ListItem when role != MarkedRole.None => (LineForm.Text, 0),
            BlockKind.ListItem => (LineForm.Item, block.Depth),
            BlockKind.TableRow => (LineForm.Row, 0),
            BlockKind.Rule => (LineForm.Rule, 0),
            BlockKind.Image => (LineForm.Badge, 0),
            _ => (LineForm.Text, 0),
        };
        if (form == LineForm.Text && TextBullet().Match(text) is { Success: true } bullet)
        {
            (form, text) = (LineForm.Item, text[bullet.Length..]);
            level = bullet.Groups["deep"].Success ? 1 : 0;
        }

        var period = DateGrammar.Find(text);
        var label = form == LineForm.Row ? null : LabelWords.Find(text);
        if (form == LineForm.Text && (role == MarkedRole.Title || IsTitle(block, text, period, label, raw)))
        {
            form = LineForm.Title;
        }

        return new CareerLine(form, level, text, [block]) { Period = period, Label = label };
    }

    // A bold line, a line in brackets, or one behind ■ or "1." that is no sentence.
    private static bool IsTitle(Block block, string text, Period? period, Label? label, string raw) =>
        text.Length <= LongestTitle
        && label is not { Value.Length: > 0 }
        && !SentenceShape.EndsSentence(text)
        && (label is not null || (block.IsBold && period?.Rest(text).Length != 0) || Bracketed().IsMatch(text) || TitleMark().IsMatch(raw) || NumberedTitle().IsMatch(text)
            || (text.Length <= LongestSection && SectionWords.IsName(text)));

    // A soft break inside a sentence. After a bare noun it is one only when the next line closes the sentence.
    private static bool IsWrapped(CareerLine before, CareerLine line, string raw) =>
        before.Form is LineForm.Text or LineForm.Item
        && line.Form is LineForm.Text or LineForm.Item
        && before.Text.Length is >= ShortestWrapped and <= LongestJoined
        && before.Label is not { Value: "" } && line.Label is null && line.Period is null && before.Period is null
        && !SentenceShape.EndsSentence(before.Text)
        && !raw.EndsWith("/>", StringComparison.Ordinal) && !raw.EndsWith("<br>", StringComparison.OrdinalIgnoreCase) && !raw.EndsWith('\\')
        && !Named().IsMatch(line.Text)
        && (SentenceShape.EndsInside(before.Text) || (!SentenceShape.EndsAsNote(before.Text) && SentenceShape.EndsSentence(line.Text)));

    private static CareerLine Join(CareerLine before, CareerLine line) => before with
    {
        Text = $"{before.Text} {line.Text}",
        Pieces = [.. before.Pieces, .. line.Pieces],
    };

    private static void MarkParents(List<CareerLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var (line, next) = (lines[i], lines[i + 1]);
            var parent = line.Form switch
            {
                LineForm.Heading => next.Form != LineForm.Heading || next.Level > line.Level,
                LineForm.Title => next.Form is LineForm.Text or LineForm.Item or LineForm.Row,
                LineForm.Item => next.Form == LineForm.Item && next.Level > line.Level,
                _ => false,
            };
            if (parent)
            {
                lines[i] = line with { HasChildren = true };
            }
        }
    }

    private static string RawLine(string[] raw, Block block) =>
        block.Source.Line >= 1 && block.Source.Line <= raw.Length ? raw[block.Source.Line - 1].Trim() : "";

    // CommonMark takes "2023. 04 ~ 2024. 05" for item 2023 of an ordered list.
    private static string RestoreYear(string text, string raw)
    {
        return raw.AsSpan().TrimStart("-*+").TrimStart() is ['1' or '2', ..] && YearAsNumber().Match(raw) is { Success: true } year && !text.Contains(year.Groups["y"].Value, StringComparison.Ordinal) ? $"{year.Groups["y"].Value}. {text}" : text;
    }

    [GeneratedRegex(@"^(?:(?:[-*+·•■▪●○◦‣∙⏺✅✔☑▶►➤]|(?<deep>[└ㄴ→➔]))\s*|\d{1,2}\)\s+|[①-⑳]\s*)(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TextBullet();

    // "QueryLayer: …" begins a line of its own.
    [GeneratedRegex(@"^\S{2,20}\s?[:：]\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:\[[^\[\]]{1,40}\]|【[^】]{1,40}】|<[^<>]{1,40}>|〈[^〉]{1,40}〉)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[■◆●▶▷◎□#]\s*\S", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleMark();

    [GeneratedRegex(@"^(?:경력|프로젝트|회사)?\s?\d{1,2}\.\s+\S", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(@"^(?:[-*+]\s+)?(?<y>(?:19|20)\d\d)\.\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearAsNumber();
}
