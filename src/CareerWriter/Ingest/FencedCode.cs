namespace CareerWriter.Ingest;

/// <summary>Fenced code. A fence that is never closed is text: otherwise one stray mark would swallow the rest of a file.</summary>
internal sealed class FencedCode(TextLines lines)
{
    // The shortest fence of each sign that is known to stay open from where the scan is to the end.
    private int openTicks = int.MaxValue;
    private int openTildes = int.MaxValue;

    /// <summary>How many lines the code takes with both its fences, 0 when none begins here.</summary>
    public int Length(int line)
    {
        var (mark, length) = Fence(lines[line].Trim());
        if (length == 0 || length >= (mark == '`' ? openTicks : openTildes))
        {
            return 0;
        }

        for (var i = line + 1; i < lines.Count; i++)
        {
            var content = lines[i].Trim();
            if (Fence(content) is var (sign, closing) && sign == mark && closing >= length && closing == content.Length)
            {
                return i - line + 1;
            }
        }

        if (mark == '`')
        {
            openTicks = length;
        }
        else
        {
            openTildes = length;
        }

        return 0;
    }

    private static (char Mark, int Length) Fence(ReadOnlySpan<char> content)
    {
        if (content.Length < 3 || content[0] is not ('`' or '~'))
        {
            return default;
        }

        var end = content.IndexOfAnyExcept(content[0]);
        var length = end < 0 ? content.Length : end;

        // ```code``` in one line is inline code.
        return length < 3 || (content[0] == '`' && content[length..].Contains('`')) ? default : (content[0], length);
    }
}
