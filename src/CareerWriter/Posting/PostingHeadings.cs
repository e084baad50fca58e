using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>What a part of a posting is about.</summary>
internal enum SectionKind
{
    /// <summary>Nothing that a heading named.</summary>
    Other,

    /// <summary>The team, the company, its services.</summary>
    Team,

    /// <summary>주요업무.</summary>
    Duties,

    /// <summary>자격요건.</summary>
    Requirements,

    /// <summary>우대사항.</summary>
    Preferred,

    /// <summary>기술 스택.</summary>
    Stack,

    /// <summary>자기소개서 문항.</summary>
    Questions,

    /// <summary>혜택, 채용 절차, 근무지: nothing that an answer is held against.</summary>
    Ignored,
}

/// <summary>Knows the headings of postings (<c>posting-headings.tsv</c>).</summary>
internal static class PostingHeadings
{
    private const int LongestHeading = 40;

    private static readonly (SectionKind Kind, bool Whole, string Words)[] Cues = Load();

    private static readonly FrozenDictionary<string, SectionKind> Names = Cues
        .DistinctBy(cue => cue.Words, StringComparer.Ordinal)
        .ToFrozenDictionary(cue => cue.Words, cue => cue.Kind, StringComparer.Ordinal);

    /// <summary>All words that a heading may hold: most lines hold none, and one look tells.</summary>
    private static readonly WordSieve Spoken = WordSieve.Of(Cues.Select(cue => cue.Words));

    /// <summary>The kind whose name the text is, nothing before or after it but brackets; or null.</summary>
    public static SectionKind? Named(string text)
    {
        if (text.Length > LongestHeading)
        {
            return null;
        }

        var open = text.IndexOfAny(['(', '（']);
        var words = Compact(open > 0 ? text[..open] : text);
        return Names.TryGetValue(words, out var kind) || Names.TryGetValue(TrimmedWords(words), out kind) ? kind : null;
    }

    /// <summary>The kind that a heading speaks of in whatever words (이런 일을 함께 해요); or null.</summary>
    public static SectionKind? SpokenOf(string text)
    {
        if (text.Length > LongestHeading)
        {
            return null;
        }

        var words = Compact(text);
        if (!Spoken.Passes(words))
        {
            return null;
        }

        foreach (var (kind, whole, cue) in Cues)
        {
            if (whole ? words.Equals(cue, StringComparison.Ordinal) : words.Contains(cue, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The Korean heading under which a part of a structured page is read.</summary>
    public static string NameOf(SectionKind kind) => kind switch
    {
        SectionKind.Team => "팀 소개",
        SectionKind.Duties => "주요업무",
        SectionKind.Requirements => "자격요건",
        SectionKind.Preferred => "우대사항",
        SectionKind.Stack => "기술 스택",
        SectionKind.Questions => "자기소개서 문항",
        SectionKind.Ignored => "혜택",
        SectionKind.Other => "상세 내용",
    };

    /// <summary>Letters and digits alone, in lower case.</summary>
    public static string Compact(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Without what may follow a heading's name: 은, 는, 안내, 및.</summary>
    private static string TrimmedWords(string words)
    {
        foreach (var tail in (ReadOnlySpan<string>)["안내", "상세", "은", "는"])
        {
            if (words.EndsWith(tail, StringComparison.Ordinal))
            {
                return words[..^tail.Length];
            }
        }

        return words;
    }

    private static (SectionKind Kind, bool Whole, string Words)[] Load()
    {
        using var stream = typeof(PostingHeadings).Assembly.GetManifestResourceStream("Posting/posting-headings.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t'))
                .Select(cells => (Enum.Parse<SectionKind>(cells[0], ignoreCase: true), cells[1] is "is", cells[2].Trim())),
        ];
    }
}
