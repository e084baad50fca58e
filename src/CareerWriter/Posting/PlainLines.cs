using System.Text.RegularExpressions;

namespace CareerWriter.Posting;

/// <summary>Reads plain text and Markdown as lines of a posting: headings in every usual dress, bullets, running text; wrapped lines rejoined.</summary>
internal static partial class PlainLines
{
    private const int LongestLine = 4000;
    private const int LongestOrnamented = 20;
    private const int LongestHeading = 40;
    private const string HeadingOrnaments = "■□◆◇▣◈❖▶▷►★☆◎";
    private const string BulletMarks = "-*+•·ㆍ∙‣▪▫◦●○–—―▸➤→✓✔✅☑>※・⁃";

    /// <summary>The lines of a text.</summary>
    public static IReadOnlyList<PostingLine> Read(string text)
    {
        List<PostingLine> lines = [];
        var gap = true;
        foreach (var raw in LineBreak().Replace(text, "\n").Split('\n'))
        {
            var before = lines.Count;
            Add(lines, raw.Length > LongestLine ? raw[..LongestLine] : raw, gap);
            gap = lines.Count == before;
        }

        return Finished(lines);
    }

    /// <summary>Adds what one raw line holds: nothing (blank, ruler, image), one line, or a heading and what stands behind it.</summary>
    public static void Add(List<PostingLine> lines, string raw, bool gap)
    {
        if (IsRunningText(raw))
        {
            lines.Add(new(LineKind.Text, raw, 0, "", gap));
            return;
        }

        var indent = raw.TakeWhile(c => c is ' ' or '\t' or '\u3000').Sum(c => c == '\t' ? 4 : 1);
        var trimmed = raw.AsSpan().Trim().ToString();
        if (trimmed.Length == 0 || Ruler().IsMatch(trimmed))
        {
            return;
        }

        if (trimmed.StartsWith('|') && trimmed.EndsWith('|'))
        {
            AddRow(lines, trimmed);
            return;
        }

        var hashes = trimmed.TakeWhile(c => c == '#').Count();
        var words = PlainWords.Of(hashes > 0 ? trimmed[hashes..] : trimmed);
        if (words.Length == 0)
        {
            return;
        }

        if (hashes is > 0 and <= 6)
        {
            lines.Add(new(LineKind.Heading, Bare(words), hashes, "#", AfterGap: true));
        }
        else if (Bold().IsMatch(trimmed) && !words.EndsWith('.'))
        {
            lines.Add(new(LineKind.Heading, Bare(words), PostingLine.BoldLevel, "**", AfterGap: true));
        }
        else
        {
            AddMarked(lines, words, indent, gap);
        }
    }

    /// <summary>Whether a line is too long and too plain to be or to hold anything but a sentence: what most of a page is.</summary>
    private static bool IsRunningText(string raw) =>
        raw.Length > LongestHeading && raw[0] is >= '가' and <= '힣' && raw[1] is not ('.' or ')') && PlainWords.ArePlain(raw);

    /// <summary>Lines with spoken headings marked and broken sentences rejoined.</summary>
    public static IReadOnlyList<PostingLine> Finished(List<PostingLine> lines) => Rejoined(WithSpokenHeadings(lines));

    /// <summary>Bare lines that speak like a heading (이런 일을 함께 해요) and stand like one become headings.</summary>
    private static List<PostingLine> WithSpokenHeadings(List<PostingLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var before = i + 1 < lines.Count && lines[i + 1].Kind == LineKind.Item;
            if (line.Kind == LineKind.Text && (line.AfterGap || before) && SpokenKind(line.Text, before) is not null)
            {
                lines[i] = line with { Kind = LineKind.Heading, Level = PostingLine.BareLevel, Mark = "bare" };
            }
        }

        return lines;
    }

    private static SectionKind? SpokenKind(string text, bool beforeItems)
    {
        var kind = PostingHeadings.SpokenOf(text);
        return kind is null ? null
            : text.Length <= 24 && !text.EndsWith('.') ? kind
            : beforeItems && (text.EndsWith(':') || kind is SectionKind.Stack || LeadIn().IsMatch(text)) ? kind
            : null;
    }

    private static void AddMarked(List<PostingLine> lines, string words, int indent, bool gap)
    {
        if (Bracketed().Match(words) is { Success: true } bracketed)
        {
            lines.Add(new(LineKind.Heading, bracketed.Groups["text"].Value.Trim(), PostingLine.OrnamentLevel, "[]", AfterGap: true));
            return;
        }

        var mark = Mark().Match(words);
        var rest = mark.Success ? words[mark.Length..].Trim() : words;
        if (rest.Length == 0)
        {
            return;
        }

        if (AddedAsLabel(lines, rest, mark.Value.Trim(), gap))
        {
            return;
        }

        if (!mark.Success)
        {
            lines.Add(new(LineKind.Text, words, indent, "", gap));
            return;
        }

        var sign = SignOf(mark.Value.Trim());
        var ornamented = sign.Length > 0 && !BulletMarks.Contains(sign[0], StringComparison.Ordinal)
            && (HeadingOrnaments.Contains(sign[0], StringComparison.Ordinal) || char.IsSurrogate(sign[0]));
        var heading = ornamented && rest.Length <= LongestOrnamented && !SentenceEnd().IsMatch(rest);
        lines.Add(heading
            ? new(LineKind.Heading, Bare(rest), PostingLine.OrnamentLevel, sign, AfterGap: true)
            : new(LineKind.Item, rest, indent, sign, gap));
    }

    /// <summary>A known heading, alone or with its content behind a colon or a bar.</summary>
    private static bool AddedAsLabel(List<PostingLine> lines, string rest, string mark, bool gap)
    {
        var (level, sign) = mark.Length > 0 ? (PostingLine.OrnamentLevel, SignOf(mark)) : (PostingLine.BareLevel, "bare");
        if (PostingHeadings.Named(rest) is not null || (mark.Length > 0 && rest.Length <= LongestOrnamented && StandsAlone(rest, mark)))
        {
            lines.Add(new(LineKind.Heading, Bare(rest), level, sign, AfterGap: true));
            return true;
        }

        var label = Label().Match(rest);
        if (!label.Success || PostingHeadings.Named(label.Groups["label"].Value) is null)
        {
            return false;
        }

        lines.Add(new(LineKind.Heading, Bare(label.Groups["label"].Value), level, sign, gap));
        var content = label.Groups["content"].Value.Trim();
        if (content.Length > 0)
        {
            lines.Add(new(LineKind.Text, content, 0, "label", AfterGap: true));
        }

        return true;
    }

    /// <summary>One sign for each series of numbers: 1. 2. 3., ① ② ③, 가. 나. 다.</summary>
    private static string SignOf(string mark) => mark.Length == 0 ? ""
        : mark[0] is >= '①' and <= '⑳' ? "①"
        : mark.Length > 1 && mark[0] is >= '가' and <= '하' ? $"가{mark[^1]}"
        : mark.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? $"1{mark[^1]}"
        : mark;

    /// <summary>Whether ornamented words speak like a heading; a bullet needs the plain name of one.</summary>
    private static bool StandsAlone(string rest, string mark) =>
        !BulletMarks.Contains(mark[0], StringComparison.Ordinal) && !char.IsAsciiDigit(mark[0])
        && !SentenceEnd().IsMatch(rest) && PostingHeadings.SpokenOf(rest) is not null;

    private static void AddRow(List<PostingLine> lines, string row)
    {
        var cells = row.Trim('|').Split('|').Select(PlainWords.Of).ToList();
        if (cells.TrueForAll(c => c.Trim('-', ':', ' ').Length == 0))
        {
            return;
        }

        if (PostingHeadings.Named(cells[0]) is not null)
        {
            lines.Add(new(LineKind.Heading, cells[0], PostingLine.BareLevel, "|", AfterGap: true));
            lines.AddRange(cells.Skip(1).Where(c => c.Length > 0).Select(c => new PostingLine(LineKind.Item, c, 0, "|", AfterGap: true)));
        }
        else
        {
            lines.Add(new(LineKind.Text, string.Join(' ', cells.Where(c => c.Length > 0)), 0, "|", AfterGap: true));
        }
    }

    /// <summary>Joins lines that a narrow window or a mail program broke.</summary>
    private static List<PostingLine> Rejoined(List<PostingLine> lines)
    {
        List<PostingLine> joined = [];
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(joined[^1], line))
            {
                joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} {line.Text}" };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool Continues(PostingLine before, PostingLine line) =>
        line.Kind == LineKind.Text && !line.AfterGap && before.Kind != LineKind.Heading && before.Text.Length < LongestLine
        && !SentenceEnd().IsMatch(Tail(before.Text))
        && (OpenEnd().IsMatch(Tail(before.Text))
            || (before.Text.Length >= 30 && MaybeOpenEnd().IsMatch(Tail(before.Text)))
            || before.Text.AsSpan().Count('(') > before.Text.AsSpan().Count(')')
            || (before.Kind == LineKind.Item && (line.Level > before.Level || (before.Text.Length >= 15 && SentenceEnd().IsMatch(Tail(line.Text))))));

    /// <summary>As much of a line as the patterns for its end look at; they would try every place before it.</summary>
    private static ReadOnlySpan<char> Tail(string text) => text.AsSpan(Math.Max(0, text.Length - 8));

    private static string Bare(string heading)
    {
        var text = heading.Trim().TrimEnd(':', '：', '-', ' ');
        var mark = Mark().Match(text);
        text = mark.Success && mark.Length < text.Length ? text[mark.Length..].Trim() : text;
        return Bracketed().Match(text) is { Success: true } bracketed ? bracketed.Groups["text"].Value.Trim() : text;
    }

    [GeneratedRegex(@"\r\n?|<br\s*/?>|\u2028|\u2029", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"^([-=_*~─━#·.]\s?){3,}$|^```|^~~~", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Ruler();

    [GeneratedRegex(@"^(\*\*|__)[^*_]{1,60}(\*\*|__)\s*[:：]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"^[\[【〔〈《「『<](?<text>[^\[\]【】〔〕〈〉《》「」『』<>]{1,40})[\]】〕〉》」』>]\s*[:：]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^((?<number>\(?\d{1,2}[.)]|[①-⑳]|[가-하][.)])\s*(?![\d])|[-*+–—―>](\s+|(?=[가-힣\[]))|[•·ㆍ∙‣▪▫◦●○▸➤→✓✔✅☑※・⁃■□◆◇▣◈❖▶▷►★☆◎]+\s*|(\p{So}|\p{Cs})+\s*|[ㅇㅁo]\s+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<label>[^:：|]{2,24}?)\s*[:：|](?!//)(?<content>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Label();

    [GeneratedRegex(@"([.!?。]|[다요음함됨죠오])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(,|、|/|및|또는|하고|하며|하여|해서|위해|통해|대한|위한|통한|을|를|에서|으로|하는|되는|있는|같은|등의|and|or|of|to|with|for|the|in)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"([와과의은는이가에로한할된]|[a-z,])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex MaybeOpenEnd();

    [GeneratedRegex(@"아래|다음", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LeadIn();
}
