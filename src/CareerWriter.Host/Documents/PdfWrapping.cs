using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CareerWriter.Host.Documents;

/// <summary>Tells which lines of a column were cut by its right edge, and whether the cut went through a word.</summary>
internal sealed partial class PdfWrapping
{
    private const double CharacterOfHeight = 0.45;
    private const double BlankOfHeight = 0.2;
    private const double Apart = 1.5;
    private const double FullLine = 0.7;
    private const int LeastWidth = 40;

    // Beginnings of what can only be the rest of a word: endings and particles.
    private static readonly FrozenSet<string> Rests = "습니다 니다 다 를 을 은 는 이 가 의 에 에서 로 으로 과 와 하고 하여 하며 하는 하였습니다 했습니다 되어 되는 된 한 할 였습니다 었습니다 았습니다 며 고 면 서 도 만"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly double left;
    private readonly double right;
    private readonly double character;
    private readonly double spacing;
    private readonly bool cutsWords;

    private PdfWrapping(IReadOnlyList<PdfLine> lines)
    {
        List<double> edges = [.. lines.Select(l => l.Right).Order()];
        left = lines.Min(l => l.Left);
        right = edges[^(1 + (edges.Count / 20))];
        character = CharacterWidth(lines);
        spacing = lines.Count > 1 ? lines.Skip(1).Select((l, i) => l.Top - lines[i].Top).Order().ElementAt((lines.Count - 1) / 2) : 0;
        List<double> full = edges.FindAll(e => e - left >= (right - left) * FullLine);
        cutsWords = full.Count > 2 && full.Count(e => e >= right - (2 * character)) >= full.Count * 0.7;
    }

    /// <summary>Measures a column of at least one line.</summary>
    public static PdfWrapping Of(IReadOnlyList<PdfLine> lines) => new(lines);

    /// <summary>The width in points of half a Korean letter, about that of a Latin one, in text of these lines' usual size.</summary>
    public static double CharacterWidth(IReadOnlyList<PdfLine> lines) => lines.Select(l => l.Height).Order().ElementAt(lines.Count / 2) * CharacterOfHeight;

    /// <summary>Whether a line was typed with a bullet, a number or a date in front.</summary>
    public static bool IsListMarker(string line) => Marker().IsMatch(line);

    /// <summary>How far a line is indented, in characters.</summary>
    public int Indent(PdfLine line) => (int)Math.Round((line.Left - left) / character);

    /// <summary>Whether a line goes on in the one below it: that one's first word had no room in it.</summary>
    /// <param name="line">The line as it stands.</param>
    /// <param name="below">The line below it.</param>
    /// <param name="first">The first line of what was put together so far, which has the bullet if there is one.</param>
    public bool GoesOn(PdfLine line, PdfLine below, PdfLine first)
    {
        var room = right - line.Right - (BlankOfHeight * line.Height);
        return right - left >= LeastWidth * character && below.Words[0].Width > room
            && line.Right - left >= (right - left) * FullLine && below.Top - line.Top <= spacing * Apart
            && line.Cells.Count == 1 && below.Cells.Count == 1 && Indent(below) >= Indent(first)
            && line.Text[^1] is not ('.' or '!' or '?' or ':') && below.Text[0] is not ('[' or '<' or '【') && !IsListMarker(below.Text);
    }

    /// <summary>Puts two lines together.</summary>
    public string Join(string line, string below)
    {
        const char SoftHyphen = '\u00AD';
        if (line[^1] == SoftHyphen)
        {
            return line.TrimEnd(SoftHyphen) + below;
        }

        var word = below.Split(' ')[0].TrimEnd('.', ',');
        var isCut = cutsWords && IsKorean(line[^1]) && IsKorean(below[0]) && Rests.Contains(word);
        var isHyphened = line.Length > 1 && line[^1] is '-' or '\u2010' && char.IsAsciiLetter(line[^2]) && char.IsAsciiLetter(below[0]);
        return line + (isCut || isHyphened ? "" : " ") + below;
    }

    private static bool IsKorean(char c) => c is >= '가' and <= '힣';

    [GeneratedRegex(@"^(?:[-*+•·∙○●■□▪◦▶✅✔※\uF000-\uF0FF]|\d{1,3}[.)]\s|\(\d{1,2}\)|[①-⑳]|[가-하][.)]\s|\d{4}\s*[.년-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Marker();
}
