using System.Buffers;
using System.Collections.Frozen;

namespace CareerWriter.Evidence;

/// <summary>What a section of a career file is about.</summary>
internal enum SectionKind
{
    /// <summary>Employments.</summary>
    Career,

    /// <summary>Projects at work.</summary>
    Projects,

    /// <summary>Side, toy and school projects.</summary>
    PersonalProjects,

    /// <summary>Skill lists.</summary>
    Skills,

    /// <summary>Schools.</summary>
    Education,

    /// <summary>Courses and boot camps.</summary>
    Training,

    /// <summary>Certificates and languages.</summary>
    Certificate,

    /// <summary>Awards, papers, patents.</summary>
    Award,

    /// <summary>Military service.</summary>
    Military,

    /// <summary>Communities, volunteering.</summary>
    Activity,

    /// <summary>The applicant in a few sentences.</summary>
    Intro,

    /// <summary>How to reach the applicant; no claims.</summary>
    Contact,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>The rest.</summary>
    Other,
}

/// <summary>Knows section headings (<c>section-words.tsv</c>).</summary>
internal static class SectionWords
{
    private const int LongestHeading = 24;

    private static readonly SearchValues<char> _joints = SearchValues.Create("/&·,|(및");

    private static readonly FrozenDictionary<string, SectionKind> _kinds = WordTable.Read<SectionKind>("Evidence/section-words.tsv");

    /// <summary>The kind of a section by its heading, or null when the heading is a name of its own.</summary>
    public static SectionKind? KindOf(string heading)
    {
        var word = HeadingText.WithoutNumber(heading).AsSpan().Trim("[]【】<>()*■▪●◆▶▷○◎□·•-:：.#|! 📌💼🚀🛠️👋🙋📚🏆🔗✨📄").Trim();
        if (word.Length is 0 or > LongestHeading)
        {
            return null;
        }

        var key = WordTable.Key(word);
        if (_kinds.TryGetValue(key, out var kind))
        {
            return kind;
        }

        var cut = key.AsSpan().IndexOfAny(_joints);
        return cut > 1 && _kinds.TryGetValue(key[..cut], out var first) ? first : null;
    }

    /// <summary>Whether a line is the name of a section and nothing else.</summary>
    public static bool IsName(string line) => _kinds.ContainsKey(WordTable.Key(line));

    /// <summary>Whether a section stands apart from any employment.</summary>
    public static bool IsOutside(SectionKind kind) =>
        kind is not (SectionKind.Career or SectionKind.Projects or SectionKind.Skills or SectionKind.Other or SectionKind.Title);
}
