using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Takes a long sentence apart where its clauses can stand alone.</summary>
public static class SentenceSplit
{
    /// <summary>A clause that is shorter stays with its neighbour.</summary>
    private const int ShortestFirst = 8;

    /// <summary>What comes second has no topic of its own and needs more words.</summary>
    private const int ShortestSecond = 12;

    /// <summary>Longer sentences are no prose.</summary>
    private const int LongestSentence = 1000;

    /// <summary>Endings under the verb of the sentence.</summary>
    private static readonly string[] Governed = ["도록", "하기로", "되기로", "쓰기로", "두기로", "리기로", "꾸기로", "누기로", "추기로", "이기로", "기기로", "받기로", "려고", "자고", "하게", "되게"];

    /// <summary>Shorter complete sentences in the same speech level; the sentence alone when it cannot be taken apart well.</summary>
    public static IReadOnlyList<string> Split(string sentence)
    {
        if (sentence.Length > LongestSentence || FinalVerb.Read(sentence) is not { } read)
        {
            return [sentence];
        }

        List<string> parts = [];
        var rest = sentence;
        while (FirstBreak(rest, read.Verb, read.Level) is { } cut)
        {
            parts.Add(cut.First);
            rest = cut.Second;
        }

        parts.Add(rest);
        return parts;
    }

    private static (string First, string Second)? FirstBreak(string sentence, FinalVerb verb, SpeechLevel level)
    {
        var at = 0;
        var before = string.Empty;
        while (at < sentence.Length)
        {
            var end = EndOfWord(sentence, at);
            if (end >= sentence.Length)
            {
                return null;
            }

            if (ClauseBreak.At(sentence, at, end, before) is { } found && Halves(sentence, found, verb, level) is { } halves)
            {
                return halves;
            }

            before = sentence[at..end];
            at = end + 1;
        }

        return null;
    }

    private static (string First, string Second)? Halves(string sentence, ClauseBreak found, FinalVerb verb, SpeechLevel level)
    {
        var (head, second) = (sentence[..found.WordStart], sentence[found.End..].TrimStart());
        if (!Fits(found, verb) || (MayReachFurther(second) && !IsSafe(sentence, found)))
        {
            return null;
        }

        var first = found.IsPast ? new FinalVerb(head, found.Stem, VerbForm.Past, IsQuestion: false, ".")
            : new FinalVerb(head, verb.Form == VerbForm.Past ? new Predicate(found.Stem).PastStem : found.Stem, verb.Form, IsQuestion: false, ".");
        if (!CanStand(head, second, found) || Connectives.PointsBack(second))
        {
            return null;
        }

        var lead = found.Lead.Length > 0 && Connectives.LeadOf(second) is null ? found.Lead + " " : string.Empty;
        return (first.In(level), lead + second);
    }

    /// <summary>Whether the clause can take the tense of the sentence.</summary>
    private static bool Fits(ClauseBreak found, FinalVerb verb) =>
        verb.Form != VerbForm.Proposal && (found.IsPast || verb.Form != VerbForm.Copula) && (found.Lead.Length == 0 || (verb.Form == VerbForm.Past && !IsCopula(verb)));

    /// <summary>A clause with a tense of its own belongs to no noun behind it, but for -는데 without a comma.</summary>
    private static bool IsSafe(string sentence, ClauseBreak found) => found.IsPast && (found.Lead != "그런데" || sentence[found.End - 1] == ',');

    private static bool CanStand(string head, string second, ClauseBreak found) =>
        head.Length + found.Stem.Length >= ShortestFirst && second.Length >= ShortestSecond
        && HasArgument(head) && HasArgument(second);

    /// <summary>Whether an object, a subject or a topic stands in a clause, so that it does not live on its neighbour's.</summary>
    private static bool HasArgument(string clause) =>
        clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => Particles.EndOf(w) is WordEnd.Object or WordEnd.Subject || (Particles.IsTopic(w) && !w.EndsWith("에서는", StringComparison.Ordinal) && !w.EndsWith("에는", StringComparison.Ordinal)));

    private static bool IsCopula(FinalVerb verb) =>
        verb.Stem.EndsWith("이었", StringComparison.Ordinal) || (verb.Stem.EndsWith('였') && EndingReader.TryRead(verb.Stem + "다", out _, out var predicate) && !VerbClasses.IsVerbInI(predicate.Stem) && !predicate.Stem.EndsWith('하'));

    /// <summary>
    /// Whether a later verb may govern the clause before as well: one that stands before a noun (개발하고 운영하는 업무) or under another verb (쌓고 처리하도록 수정).
    /// </summary>
    private static bool MayReachFurther(string second)
    {
        var first = true;
        foreach (var word in second.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd(',', '.');
            if (EndsWithAny(bare, Governed) || (first && (IsQuoted(bare) || (Particles.EndOf(bare) == WordEnd.Adnominal && (!Particles.IsTopic(bare) || "누꾸루추우내깨켜".Contains(bare[^2], StringComparison.Ordinal))))))
            {
                return true;
            }

            first &= !(bare.EndsWith('고') || EndsWithAny(bare, ["해서", "하여", "어서"]) || (bare.EndsWith('해') && bare.Length > 2));
        }

        return false;
    }

    private static bool IsQuoted(string word) => EndsWithAny(word, ["다는", "라는", "자는", "냐는"]);

    private static bool EndsWithAny(string word, string[] endings) => Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The index behind the word at an index; what stands in quotation marks or brackets is one word.</summary>
    private static int EndOfWord(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] != ' ')
        {
            at = Enclosures.Opening.Contains(text[at]) && Enclosures.End(text, at) is var close && close > at ? close + 1 : at + 1;
        }

        return at;
    }
}
