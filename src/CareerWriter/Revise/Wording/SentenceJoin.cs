using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Makes one sentence of two short neighbours.</summary>
public static class SentenceJoin
{
    /// <summary>A joined sentence that is longer reads worse than two.</summary>
    private const int LongestJoined = 90;

    /// <summary>Verbs that say a state, a change that came about, or what was not done: joined with an act they read wrong.</summary>
    private static readonly string[] States = ["있", "없", "되", "않", "못하", "생기", "걸리", "늘", "줄", "아니", "이", "지", "나오", "들", "빠지", "알", "같", "싶"];

    /// <summary>Both as one sentence joined with -고 (설계하고 구현했습니다), or null when that would read wrong.</summary>
    public static string? Join(string first, string second)
    {
        if (first.Length + second.Length > LongestJoined || FinalVerb.Read(first) is not { } a || FinalVerb.Read(second) is not { } b
            || a.Level != b.Level || a.Verb.Form != b.Verb.Form || a.Verb.IsQuestion || b.Verb.IsQuestion || a.Verb.WithAnd() is not { } and)
        {
            return null;
        }

        if (IsState(a.Verb) || IsState(b.Verb) || a.Verb.Stem == b.Verb.Stem || HasClauses(first) || HasClauses(second)
            || Connectives.LeadOf(second) is not null || Connectives.PointsBack(second) || HasSubjectOrTopic(second) || HasSubject(first))
        {
            return null;
        }

        return $"{a.Verb.Head}{and} {second}";
    }

    private static bool IsState(FinalVerb verb)
    {
        var stem = verb.Form == VerbForm.Past ? EndingReader.TryRead(verb.Stem + "다", out _, out var read) ? read.Stem : verb.Stem : verb.Stem;
        return Array.Exists(States, s => stem == s || (s.Length == 1 && s is "있" or "없" or "되" or "않" or "지" && stem.EndsWith(s, StringComparison.Ordinal))) || VerbClasses.IsAdjective(stem, verb.Head.TrimEnd());
    }

    /// <summary>Whether a sentence has more than one clause already.</summary>
    private static bool HasClauses(string sentence) => Words(sentence).Any(w =>
        (w.EndsWith('고') && Particles.EndOf(w) == WordEnd.Adverbial) || w.EndsWith("지만", StringComparison.Ordinal) || w.EndsWith("으나", StringComparison.Ordinal) || w.EndsWith("는데", StringComparison.Ordinal) || w.EndsWith("으며", StringComparison.Ordinal) || w.EndsWith("해서", StringComparison.Ordinal) || w.EndsWith("면서", StringComparison.Ordinal));

    private static bool HasSubjectOrTopic(string sentence) => Words(sentence).Any(w => Particles.IsTopic(w) || IsSubject(w) || w.EndsWith("에서는", StringComparison.Ordinal) || w.EndsWith("에는", StringComparison.Ordinal) || w.EndsWith("에서도", StringComparison.Ordinal));

    private static bool HasSubject(string sentence) => Words(sentence).Any(IsSubject);

    private static bool IsSubject(string word) => Particles.EndOf(word) == WordEnd.Subject && word is not "제가" and not "내가";

    private static IEnumerable<string> Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(w => w.TrimEnd(','));
}
