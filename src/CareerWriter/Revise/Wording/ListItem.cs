using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Takes one item out of a list in a sentence and mends the particle of the one that is last then.</summary>
internal static class ListItem
{
    private const string Separators = "/·";

    /// <summary>Words of acts that need two: what stays would say something else (비교했습니다).</summary>
    private static readonly string[] NeedTwo = ["비교", "조합", "대조", "각각", "결합", "이중화", "병행", "차이", "사이", "둘", "두 가지", "가지", "모두", "간의", "합쳐", "통합", "묶"];

    private static readonly string[] Joiners = ["및", "+", "&", "그리고"];

    /// <summary>The sentence without the item, or null when it is no item of a list or the sentence needs it.</summary>
    public static string? Remove(string sentence, TopicSpan item)
    {
        if (NeedTwo.Any(w => sentence.Contains(w, StringComparison.Ordinal)))
        {
            return null;
        }

        return OfBracket(sentence, item) ?? OfSeparated(sentence, item) ?? OfWords(sentence, item);
    }

    /// <summary>Spring(Redis) → Spring; 도구(Redis, Kafka) → 도구(Kafka).</summary>
    private static string? OfBracket(string sentence, TopicSpan item)
    {
        var (before, after) = (item.Start > 0 ? sentence[item.Start - 1] : ' ', item.End < sentence.Length ? sentence[item.End] : ' ');
        if (before == '(' && after == ')')
        {
            return sentence[..(item.Start - 1)].TrimEnd() + sentence[(item.End + 1)..];
        }

        if (before == '(' && sentence.AsSpan(item.End).StartsWith(", ", StringComparison.Ordinal) && sentence.IndexOf(')', item.End) > 0)
        {
            return sentence[..item.Start] + sentence[(item.End + 2)..];
        }

        return after == ')' && item.Start > 2 && sentence[..item.Start].EndsWith(", ", StringComparison.Ordinal) && sentence.LastIndexOf('(', item.Start) > 0
            ? sentence[..(item.Start - 2)] + sentence[item.End..]
            : null;
    }

    /// <summary>쿠폰/배송비/재고를 without one of them.</summary>
    private static string? OfSeparated(string sentence, TopicSpan item)
    {
        if (item.End < sentence.Length && Separators.Contains(sentence[item.End], StringComparison.Ordinal))
        {
            return sentence[..item.Start] + sentence[(item.End + 1)..];
        }

        if (item.Start == 0 || !Separators.Contains(sentence[item.Start - 1], StringComparison.Ordinal))
        {
            return null;
        }

        return WithParticle(sentence[..(item.Start - 1)], sentence[item.End..]);
    }

    /// <summary>Kotlin과 Redis를, Kotlin, Redis를, Kotlin 및 Redis를 without one of them.</summary>
    private static string? OfWords(string sentence, TopicSpan item)
    {
        var tail = sentence[item.End..];
        var particle = tail[..Hangul.RunLength(tail)];
        if (Follower(sentence, item, particle) is { } next && (item.IsTechnology ? IsTechnologyAt(sentence, next) : IsNounAt(sentence, next)))
        {
            return sentence[..item.Start] + sentence[next..];
        }

        if (Leader(sentence, item) is { } previous && (particle.Length == 0 ? tail is "." : NounTail.IsParticle(particle)) && (!item.IsTechnology || IsTechnologyBefore(sentence, previous)))
        {
            return WithParticle(sentence[..previous], tail);
        }

        return null;
    }

    /// <summary>Where the item behind this one begins, or null when this is the last.</summary>
    private static int? Follower(string sentence, TopicSpan item, string particle)
    {
        var at = item.End + particle.Length;
        if (particle is "와" or "과" or "랑" or "하고" && at < sentence.Length && sentence[at] == ' ')
        {
            return at + 1;
        }

        if (particle.Length == 0 && sentence.AsSpan(at).StartsWith(", ", StringComparison.Ordinal))
        {
            return at + 2;
        }

        return particle.Length == 0 ? Joiners.Where(j => sentence.AsSpan(at).StartsWith($" {j} ", StringComparison.Ordinal)).Select(j => (int?)(at + j.Length + 2)).FirstOrDefault() : null;
    }

    /// <summary>Where the item before this one ends, without what joins them, or null when this is the first.</summary>
    private static int? Leader(string sentence, TopicSpan item)
    {
        var head = sentence.AsSpan(0, item.Start);
        foreach (var joiner in Joiners)
        {
            if (head.EndsWith($" {joiner} ", StringComparison.Ordinal))
            {
                return item.Start - joiner.Length - 2;
            }
        }

        return head.EndsWith("와 ", StringComparison.Ordinal) || head.EndsWith("과 ", StringComparison.Ordinal) || head.EndsWith(", ", StringComparison.Ordinal) ? item.Start - 2 : null;
    }

    private static bool IsTechnologyAt(string sentence, int at) => TechnologyNames.Find(sentence).Any(m => m.Start == at);

    private static bool IsTechnologyBefore(string sentence, int end) => TechnologyNames.Find(sentence).Any(m => m.Start + m.Length == end);

    /// <summary>Whether a noun with a particle follows, so that 과 joins nouns (화면과 API를) rather than saying with whom.</summary>
    private static bool IsNounAt(string sentence, int at)
    {
        var rest = sentence[at..];
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && (Particles.EndOf(rest[..space]) is WordEnd.Object or WordEnd.Subject || rest[space - 1] == ',');
    }

    /// <summary>The text with the particle at the head of the tail in the form that fits its last word.</summary>
    internal static string WithParticle(string text, string tail)
    {
        var run = tail[..Hangul.RunLength(tail)];
        var pair = run switch
        {
            "을" or "를" => "을/를",
            "은" or "는" => "은/는",
            "이" or "가" => "이/가",
            "와" or "과" => "과/와",
            "로" or "으로" => "으로/로",
            "로써" or "으로써" => "으로써/로써",
            "로는" or "으로는" => "으로는/로는",
            "로의" or "으로의" => "으로의/로의",
            "라는" or "이라는" => "이라는/라는",
            "라고" or "이라고" => "이라고/라고",
            "나" or "이나" => "이나/나",
            "입니다" or "이다" or "예요" or "이에요" => null,
            _ => null,
        };
        return pair is null ? text + tail : Josa.Attach(text, pair) + tail[run.Length..];
    }
}
