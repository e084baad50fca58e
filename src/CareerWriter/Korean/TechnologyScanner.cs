using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>A place where a spelling stands, before its context is judged.</summary>
internal readonly record struct TechnologyCandidate(TechnologyAlias Alias, int Start, int Length);

/// <summary>Walks a text once and finds listed spellings with their word boundaries.</summary>
internal static class TechnologyScanner
{
    private static readonly SearchValues<char> VersionMarks = SearchValues.Create("0123456789.");

    /// <summary>Every listed spelling in order, none overlapping.</summary>
    public static List<TechnologyCandidate> Scan(string text)
    {
        List<TechnologyCandidate> found = [];
        var at = 0;
        while (at < text.Length)
        {
            if (!TechnologyLexicon.MayBegin(text[at]) && !WebAddress.MayBegin(text[at]))
            {
                at++;
                continue;
            }

            if (WebAddress.EndAt(text, at) is var end && end > at)
            {
                at = end;
                continue;
            }

            if (StartsWord(text, at))
            {
                var (alias, length) = Longest(text, at);
                if (alias is not null)
                {
                    if (alias.Care != AliasCare.Never)
                    {
                        found.Add(new(alias, at, length));
                    }

                    at += length;
                    continue;
                }
            }

            at++;
        }

        return found;
    }

    /// <summary>The longest spelling at an index that ends with its word, and the length it takes in the text.</summary>
    public static (TechnologyAlias? Alias, int Length) Longest(ReadOnlySpan<char> text, int start)
    {
        TechnologyAlias? best = null;
        var length = 0;
        var node = TechnologyLexicon.Root;
        for (var at = start; at < text.Length; at++)
        {
            var c = Hangul.ToLower(text[at]);
            var next = node.Next(c);
            if (next is null && node.MayBreak && TechnologyLexicon.IsSeparator(c) && at + 1 < text.Length)
            {
                at++;
                next = node.Next(Hangul.ToLower(text[at]));
            }

            if (next is null)
            {
                break;
            }

            node = next;
            if (node.IsSpelling && (node.IsPhrase || EndsWord(text, start, at + 1)) && node.Alias(text[start..(at + 1)]) is { } alias)
            {
                (best, length) = (alias, at + 1 - start);
            }
        }

        return (best, length);
    }

    private static bool StartsWord(string text, int at)
    {
        if (at == 0)
        {
            return true;
        }

        var (c, before) = (text[at], text[at - 1]);
        if (Hangul.IsSyllable(c))
        {
            return !Hangul.IsSyllable(before);
        }

        if (char.IsAsciiLetterOrDigit(before) || before is '_' or '@' or '$' or '\\')
        {
            return false;
        }

        // "com.redis" and "etc/redis.conf" are names of something else.
        return c == '.' || before != '.' || at < 2 || !char.IsAsciiLetterOrDigit(text[at - 2]);
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        var (last, next) = (text[end - 1], text[end]);
        if (Hangul.IsSyllable(last))
        {
            return !Hangul.IsSyllable(next) || NounTail.Follows(text[end..]);
        }

        // A version follows at once: Java17, C++20, C#12.
        if (char.IsAsciiDigit(next) && (last is '+' or '#' || (char.IsAsciiLetter(last) && end - start > 2)))
        {
            var after = end + text[end..].IndexOfAnyExcept(VersionMarks);
            return after < end || !char.IsAsciiLetter(text[after]);
        }

        if (next is '.' or '@' && end + 1 < text.Length)
        {
            return !char.IsAsciiLetterOrDigit(text[end + 1]);
        }

        // "Kotlin+Spring" is a list; what ends in a sign is something else.
        return next is '+' ? end + 1 < text.Length && char.IsLetter(text[end + 1]) : !char.IsAsciiLetterOrDigit(next) && next is not ('_' or '#');
    }
}
