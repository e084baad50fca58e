using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CareerWriter.Host.Documents;

/// <summary>Tells which lines of a column were cut by its right edge, and whether the cut went through a word.</summary>
internal sealed partial class PdfWrapping
{
    private const double FullLine = 0.8;
    private const int LeastWidth = 40;

    // Beginnings of what can only be the rest of a word: endings and particles.
    private static readonly FrozenSet<string> Rests = "습니다 니다 다 를 을 은 는 이 가 의 에 에서 로 으로 과 와 하고 하여 하며 하는 하였습니다 했습니다 되어 되는 된 한 할 였습니다 었습니다 았습니다 며 고 면 서 도 만"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly int width;
    private readonly bool cutsWords;

    private PdfWrapping(int width, bool cutsWords)
    {
        this.width = width;
        this.cutsWords = cutsWords;
    }

    /// <summary>Measures a column: the width that its full lines have, and whether they are filled to the last character.</summary>
    public static PdfWrapping Of(IReadOnlyList<string> lines)
    {
        List<int> widths = [.. lines.Where(l => l.Trim().Length > 0).Select(Width).Order()];
        if (widths.Count == 0)
        {
            return new PdfWrapping(int.MaxValue, false);
        }

        var edge = widths[^(1 + (widths.Count / 20))];
        List<int> full = [.. widths.Where(w => w >= edge * FullLine)];
        return new PdfWrapping(edge, full.Count > 2 && full.Count(w => w >= edge - 2) >= full.Count * 0.7);
    }

    /// <summary>Whether a line goes on in the one below it.</summary>
    /// <param name="line">The line as it stands.</param>
    /// <param name="below">The line below it.</param>
    /// <param name="whole">What was put together so far, which begins with the bullet if there is one.</param>
    public bool GoesOn(string line, string below, string whole)
    {
        var next = below.AsSpan().Trim();
        if (next.IsEmpty || width < LeastWidth || Width(line) < width * FullLine || PdfColumns.Cells(below).Count > 1 || ListMarker(next))
        {
            return false;
        }

        var end = line.AsSpan().TrimEnd()[^1];
        return end is not ('.' or '!' or '?' or ':') && !(next[0] is '[' or '<' or '【') && Indent(below) >= Indent(whole);
    }

    /// <summary>Puts two lines together.</summary>
    public string Join(string line, string below)
    {
        var next = below.Trim();
        var first = next.Split(' ')[0].TrimEnd('.', ',');
        var cut = cutsWords && IsKorean(line[^1]) && IsKorean(next[0]) && Rests.Contains(first);
        return line.TrimEnd() + (cut ? "" : " ") + next;
    }

    /// <summary>Columns before the first character.</summary>
    public static int Indent(string line) => line.Length - line.TrimStart().Length;

    private static bool ListMarker(ReadOnlySpan<char> line) => Marker().IsMatch(line);

    private static bool IsKorean(char c) => c is >= '가' and <= '힣';

    // A Korean character takes the room of two Latin ones.
    private static int Width(string line) => line.TrimEnd().Sum(c => c >= '\u1100' ? 2 : 1);

    [GeneratedRegex(@"^(?:[-*+•·∙○●■□▪◦▶✅✔※\uF000-\uF0FF]|\d{1,3}[.)]\s|\(\d{1,2}\)|[①-⑳]|[가-하][.)]\s|\d{4}\s*[.년-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Marker();
}
