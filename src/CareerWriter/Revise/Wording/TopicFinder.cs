using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Where a subject stands in a text, without its particle.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last character.</param>
/// <param name="IsTechnology">Whether it is a listed technology.</param>
internal readonly record struct TopicSpan(int Start, int End, bool IsTechnology);

/// <summary>Looks for a subject in a text.</summary>
internal static class TopicFinder
{
    /// <summary>Words of one subject stand within so many characters.</summary>
    private const int Near = 25;

    /// <summary>What people add to a subject without meaning a word of the text: Redis 얘기, 배치 경험.</summary>
    private static readonly string[] Filler = ["경험", "얘기", "이야기", "내용", "부분", "쪽", "관련", "문장", "것", "거", "사례", "언급", "단어", "표현", "프로젝트", "업무", "작업", "기술", "역량", "스토리", "에피소드"];

    /// <summary>Technologies that only begin with the name of another.</summary>
    private static readonly string[] Unrelated = ["React Native", "SQL Server"];

    /// <summary>Every mention in order.</summary>
    public static IReadOnlyList<TopicSpan> Find(string text, string subject)
    {
        subject = subject.Trim();
        if (subject.Length == 0 || text.Length == 0)
        {
            return [];
        }

        var technologies = TechnologyNames.Find(text);
        if (TechnologyNames.Canonical(subject) is { } name)
        {
            return Technologies(text, subject, name, technologies);
        }

        var words = ContentWords(subject);
        if (words.Count == 1)
        {
            return TechnologyNames.Canonical(words[0]) is { } single ? Technologies(text, words[0], single, technologies) : Spaced(text, words[0], technologies);
        }

        if (Word(text, string.Concat(words), technologies) is { Count: > 0 } together)
        {
            return together;
        }

        var places = words.ConvertAll(w => TechnologyNames.Canonical(w) is { } n ? Technologies(text, w, n, technologies) : Word(text, w, technologies));
        return
        [
            .. from first in places[0]
               let near = places.Skip(1).Select(p => p.Where(o => Math.Abs(o.Start - first.Start) <= Near && o.Start != first.Start).Cast<TopicSpan?>().FirstOrDefault()).ToArray()
               where near.All(n => n is not null)
               select new TopicSpan(Math.Min(first.Start, near.Min(n => n!.Value.Start)), Math.Max(first.End, near.Max(n => n!.Value.End)), IsTechnology: false),
        ];
    }

    /// <summary>Whether a technology is the named one or a part of it: Kafka Connect of Kafka, Spring Boot of Spring; not React Native of React.</summary>
    public static bool IsPartOf(string technology, string name) =>
        technology == name || (technology.StartsWith(name, StringComparison.Ordinal) && technology.Length > name.Length && technology[name.Length] == ' ' && !Unrelated.Contains(technology));

    private static List<string> ContentWords(string subject)
    {
        var all = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> words = [.. all.Where(w => !Filler.Contains(w)).Select(w => all.Length > 1 ? Particles.Without(w) : w)];
        return words.Count > 0 ? words : [.. all];
    }

    /// <summary>Listed mentions of a technology; a name that needs context (Go, R) also where it stands as a word of its own.</summary>
    private static List<TopicSpan> Technologies(string text, string subject, string name, IReadOnlyList<TechnologyMention> mentions)
    {
        List<TopicSpan> found = [.. mentions.Where(m => IsPartOf(m.Name, name)).Select(m => new TopicSpan(m.Start, m.Start + m.Length, true))];
        if (found.Count > 0 || !char.IsAsciiLetter(subject[0]))
        {
            return found;
        }

        return [.. Word(text, subject, mentions).Where(s => !mentions.Any(m => s.Start < m.Start + m.Length && m.Start < s.End)).Select(s => s with { IsTechnology = true })];
    }

    /// <summary>The word, or the same with a space inside (배치작업, 배치 작업).</summary>
    private static List<TopicSpan> Spaced(string text, string word, IReadOnlyList<TechnologyMention> mentions)
    {
        var found = Word(text, word, mentions);
        for (var cut = 2; found.Count == 0 && cut <= word.Length - 1 && Hangul.IsSyllable(word[0]); cut++)
        {
            found = Word(text, $"{word[..cut]} {word[cut..]}", mentions);
        }

        return found;
    }

    private static List<TopicSpan> Word(string text, string word, IReadOnlyList<TechnologyMention> mentions)
    {
        List<TopicSpan> found = [];
        var comparison = word.Length <= 2 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + 1, comparison))
        {
            if (StartsWord(text, at) && EndsWord(text, at, word) && !mentions.Any(m => m.Start < at && at < m.Start + m.Length))
            {
                found.Add(new TopicSpan(at, at + word.Length, false));
            }
        }

        return found;
    }

    private static bool StartsWord(string text, int at) =>
        at == 0 || (Hangul.IsSyllable(text[at]) ? !Hangul.IsSyllable(text[at - 1]) : !char.IsAsciiLetterOrDigit(text[at - 1]));

    /// <summary>A particle, a verb (설계했습니다) or a noun of two syllables (배치작업) may be written onto the word; one syllable makes another word of it (인증서).</summary>
    private static bool EndsWord(string text, int start, string word)
    {
        var end = start + word.Length;
        if (end >= text.Length || !Hangul.IsSyllable(word[^1]))
        {
            return end >= text.Length || !char.IsAsciiLetterOrDigit(text[end]);
        }

        var rest = text.AsSpan(end)[..Hangul.RunLength(text.AsSpan(end))];
        if (rest.IsEmpty || NounTail.IsParticle(rest) || rest[0] is '하' or '되' or '했' or '됐' or '한' or '된' or '할' or '될' or '해' or '합' or '돼')
        {
            return true;
        }

        return word.Length > 1 && Particles.Without(Particles.Stem(rest.ToString())).Length >= 2 && !"서성기자력률율".Contains(rest[0], StringComparison.Ordinal);
    }
}
