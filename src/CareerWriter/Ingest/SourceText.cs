using System.Buffers;
using System.Text;

namespace CareerWriter.Ingest;

/// <summary>Brings text to the one form that everything after it relies on: NFC, LF, no control characters, no embedded files.</summary>
public static class SourceText
{
    private const string Base64Mark = ";base64,";

    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '\u007F', '\u0085', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>NFC, CRLF and CR to LF, other line separators to LF, control characters dropped, base64 bodies of embedded files dropped.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = text.AsSpan().ContainsAny(Unwanted) ? ReplaceUnwanted(text) : text;
        return ToNfc(DropEmbeddedFiles(clean));
    }

    private static string ToNfc(string text)
    {
        try
        {
            return IsPlain(text) || text.IsNormalized() ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate has no normal form.
            return DropLoneSurrogates(text).Normalize(NormalizationForm.FormC);
        }
    }

    // Latin letters, 한글 syllables and the usual signs are in normal form beside one another; the library looks each of them up.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c >= '\u0300' && c is not ((>= '가' and <= '힣') or (>= '\u2010' and <= '\u2027') or (>= '\u2190' and <= '\u21FF') or (>= '\u2500' and <= '\u25FF')))
            {
                return false;
            }
        }

        return true;
    }

    private static string DropLoneSurrogates(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => r != Rune.ReplacementChar))
        {
            kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    private static string ReplaceUnwanted(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n')
                {
                    kept.Append('\n');
                }
            }
            else if (c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                kept.Append('\n');
            }
            else if (!Unwanted.Contains(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static string DropEmbeddedFiles(string text)
    {
        var mark = text.IndexOf(Base64Mark, StringComparison.Ordinal);
        if (mark < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var from = 0;
        while (mark >= 0)
        {
            var body = mark + Base64Mark.Length;
            kept.Append(text, from, body - from);
            from = body;
            while (from < text.Length && (char.IsAsciiLetterOrDigit(text[from]) || text[from] is '+' or '/' or '=' or '%'))
            {
                from++;
            }

            mark = text.IndexOf(Base64Mark, from, StringComparison.Ordinal);
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }
}
