using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests;

/// <summary>What a clause speaks of: its plain words without particles and without words such as 얘기, 쪽, 부분.</summary>
internal static partial class TopicText
{
    /// <summary>The subjects in order; technologies under their usual English names.</summary>
    public static IReadOnlyList<string> Of(RequestText text, IReadOnlyList<Token> tokens)
    {
        List<string> topics = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = i;
            while (last < tokens.Count && (tokens[last].Is(Sense.Plain) || tokens[last].Is(Sense.PostingNoun) || (tokens[last].Is(Sense.NumberNoun) && last > i)))
            {
                last++;
            }

            if (--last < i || !tokens.Skip(i).Take(last - i + 1).Any(t => t.Is(Sense.Plain)))
            {
                continue;
            }

            topics.AddRange(Split(text.Original(tokens[i].Start, tokens[last].End)));
            i = last;
        }

        return [.. topics.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The subjects of some words.</summary>
    public static IEnumerable<string> Split(string words)
    {
        foreach (var part in Separator().Split(words))
        {
            if (Clean(part) is { Length: > 0 } topic)
            {
                yield return topic;
            }
        }
    }

    /// <summary>One subject: the words without what stands around them, or empty.</summary>
    public static string Clean(string words)
    {
        var topic = Before().Replace(words.Trim(' ', ',', '.', '-', '"', '\'', ':', '>', '<', '(', ')'), "");
        for (var before = ""; before != topic;)
        {
            before = topic;
            if (TechnologyNames.Canonical(topic) is { } name)
            {
                return name;
            }

            topic = Generic().Replace(topic, "").TrimEnd();
            topic = topic == before ? WithoutParticle(topic) : Done().Replace(topic, "");
        }

        return Empty().IsMatch(topic) ? "" : topic;
    }

    private static string WithoutParticle(string topic)
    {
        if (LongParticle().Match(topic) is { Success: true } found)
        {
            return topic[..found.Index].TrimEnd();
        }

        if (topic.Length < 2)
        {
            return topic;
        }

        var (stem, last) = (topic[..^1], topic[^1]);
        var batchim = Josa.EndsWithBatchim(stem);
        var fits = last switch
        {
            '은' or '을' => batchim is not false,
            '는' or '를' => batchim is not true,
            '이' => batchim is not false && stem.Length > 1,
            '가' => batchim is not true && stem.Length > 1,
            '만' => stem.Length > 1 && !NoParticle().IsMatch(topic),
            '도' => stem.Length > 1 && (!Hangul.IsSyllable(stem[^1]) || stem.Contains(' ', StringComparison.Ordinal)) && !Degree().IsMatch(topic),
            '에' or '로' => stem.Length > 1 && !NoParticle().IsMatch(topic),
            '랑' => stem.Length > 1,
            _ => false,
        };
        return fits && (stem.Length > 1 || !Hangul.IsSyllable(stem[0]) || char.IsAsciiLetter(stem[0])) ? stem : topic;
    }

    [GeneratedRegex(@"\s*[,/·&+]\s*|(?<=\S)(?:이랑|랑|하고|이나)\s+|\s+(?:및|그리고|또는)\s+|(?<=[A-Za-z]|[가-힣]{2})(?:와|과)\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:그럼|그러면|그리고|근데|그런데|아니|아|음|어|좀|더|그냥|그|이|저|제|내|너무|여기|꼭|혹시|일단|제발|오히려|차라리|특히|다시|먼저|역시|또|이번엔|이번에는|앞에|거기|거기서|여기서|본문에서|본문에|글에서|초안에서|자소서에서|답변에서|안)\s+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:^|\s+|(?<=[가-힣A-Za-z0-9]))(?:얘기|이야기|쪽|내용|부분|파트|경험담|경험|사례|언급|관련|쪽으로|에피소드|스토리|대목|관련된|대한|설명|거|것|꺼|건|게|걸|같은거|비중|비율|분량|단어|문구|표현|말|라는|이라는)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Generic();

    [GeneratedRegex(@"(?:에\s?대한|에\s?대해서는|에\s?대해서|에\s?대해|에\s?관한|으로는|에서는|에서의|에서|부터|까지|이라도|라도|만은|만을|만이|으로|에는|에도|보다는|보다|한테|처럼|이라는|라는|이란|같은|이나|썼던|쓴|했던|관련|관련된|관련해서|이요|이야|들은|들을)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongParticle();

    // 기여한 경험, 구축했던 거: the act itself is the subject.
    [GeneratedRegex("(?<=[가-힣]{2})(?:했던|하던|하는|한|됐던|된)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Done();

    [GeneratedRegex("(?:속|난이|정확|만족|완성|신뢰|밀|빈|기여|이해|숙련|인지|온|강|해상|의존|복잡|민감|주|유|제|시|태|각|한)도$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Degree();

    [GeneratedRegex("(?:경로|회로|프로|진로|통로|기로|제로|불만|자만|미만|원만|낭만)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoParticle();

    [GeneratedRegex(@"^(?:이|그|저|이런|그런|저런|좀|더|덜|안|못|것|거|게|수|이\s?문장|이\s?문단|그\s?문장|전체|본문|글|초안|자소서|답변|내용|문장|문단|한|두|세|네|뭐|아니|아니다|나|내|내가|제|제가|우리|식|줄|점|데|곳|때|정도|느낌|해|하|하나|조금|약간|부분|표현|단어|말|다른|여기|거기|앞|뒤|중|간|지|은|는|이가|을|를|도|만|로|의|요|\W*|방금|아까|지금|현재|오늘|그대|\d{1,2}|추가|한번)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Empty();
}
