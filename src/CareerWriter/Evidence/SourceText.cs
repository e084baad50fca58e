using System.Text;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Privacy;

namespace CareerWriter.Evidence;

/// <summary>Finds the place of a statement in its blocks, with a quote that stands there to the letter.</summary>
internal static class SourceText
{
    /// <summary>The span of a statement: the line of its first words, and its words as the source has them.</summary>
    /// <param name="statement">A statement from the joined text of the blocks.</param>
    /// <param name="pieces">The blocks in order.</param>
    public static SourceSpan Locate(string statement, IReadOnlyList<Block> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Source.Quote.Contains(statement, StringComparison.Ordinal))
            {
                return piece.Source with { Quote = statement };
            }

            if (piece.Text.Contains(statement, StringComparison.Ordinal))
            {
                return piece.Source;
            }
        }

        // Over several lines: the line on which it begins.
        foreach (var piece in pieces)
        {
            if (Overlap(piece.Text, statement) is { Length: > 1 } beginning)
            {
                return piece.Source.Quote.Contains(beginning, StringComparison.Ordinal) ? piece.Source with { Quote = beginning } : piece.Source;
            }
        }

        return pieces[0].Source;
    }

    /// <summary>The longest piece of a quote that holds no personal data.</summary>
    public static string WithoutPersonalData(string quote)
    {
        var best = "";
        var from = 0;
        foreach (var match in PersonalData.Find(quote))
        {
            best = Longer(best, quote[from..match.Start].Trim());
            from = match.Start + match.Length;
        }

        return Longer(best, quote[from..].Trim());
    }

    /// <summary>A text with every run of white space as one space.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsFolded(string text)
    {
        var blank = true;
        foreach (var c in text)
        {
            if (c is '\t' or '\n' or '\r' || c > 0x7F && !Hangul.IsSyllable(c) && char.IsWhiteSpace(c) || (c == ' ' && blank))
            {
                return false;
            }

            blank = c == ' ';
        }

        return !blank;
    }

    private static string Longer(string a, string b) => b.Length > a.Length ? b : a;

    // The end of the line that the statement begins with.
    private static string? Overlap(string line, string statement)
    {
        for (var at = line.IndexOf(statement[0], StringComparison.Ordinal); at >= 0; at = line.IndexOf(statement[0], at + 1))
        {
            if (statement.AsSpan().StartsWith(line.AsSpan(at), StringComparison.Ordinal))
            {
                return line[at..];
            }
        }

        return null;
    }
}
