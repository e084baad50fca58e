using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Takes figures out of a sentence and keeps what it says besides them.</summary>
public static partial class FigureRemoval
{
    /// <summary>Stands for a figure while the sentence is rewritten; no text holds it.</summary>
    private const char Mark = '\uE000';

    private const int ShortestSentence = 9;

    /// <summary>Verbs that less of a time or a thing is said with.</summary>
    private static readonly string[] Times = ["시간", "지연", "속도", "기간", "대기", "주기", "응답", "수명", "타임", "LCP", "소요", "레이턴시", "시각", "딜레이", "간격"];

    private static readonly string[] Rates = ["매일", "매월", "매주", "월", "주", "주간", "하루", "평균", "최대", "최소", "약", "총", "연", "및", "등", "중", "또는", "초당", "분당", "일", "당시", "기준"];

    /// <summary>
    /// The sentence without figures, the same string when it has none, or null when nothing sensible stays. Digits in names (EC2), dates, numbers in words and the versions
    /// of a change stay; a version on its own goes. Nothing takes a figure's place but 여러 for a count of things.
    /// </summary>
    public static string? Without(string sentence)
    {
        Quantity[] found = [.. Quantities.Find(sentence).Where(q => q.Text.AsSpan().ContainsAnyInRange('0', '9'))];
        var marked = Marked(sentence, found);
        if (marked == sentence)
        {
            return sentence;
        }

        if (NeedsFigure().IsMatch(marked) || Array.Exists(found, q => NeedsIt(sentence, q)))
        {
            return null;
        }

        var text = Replaced(marked);
        return text.Contains(Mark, StringComparison.Ordinal) || LosesItsWords(sentence, text) ? null : Checked(Mended(text));
    }

    /// <summary>Whether the last verb is left with nothing of its own: 바꿔서 9분으로 줄였습니다 → 바꿔서 줄였습니다.</summary>
    private static bool LosesItsWords(string sentence, string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var now, _] && sentence.Split(' ') is [.., var before, _] && now != before && EndsClause().IsMatch(now);

    /// <summary>Nothing of something (초과 참여 0건을 확인), a limit (400줄 넘으면), and a time that was made shorter when the sentence does not say that it is one.</summary>
    private static bool NeedsIt(string sentence, Quantity quantity)
    {
        var tail = sentence.AsSpan(quantity.Start + quantity.Text.Length);
        if (quantity.Text.EndsWith("으면", StringComparison.Ordinal) || (quantity.Value == 0 && !tail.StartsWith("으로") && !tail.StartsWith("로")))
        {
            return true;
        }

        return quantity is { Sense: QuantitySense.From, Unit: "초" or "ms" or "분" or "시간" or "일" or "밀리초" } && tail.IndexOf("줄") is >= 0 and < 30 && !Array.Exists(Times, t => sentence.Contains(t, StringComparison.Ordinal));
    }

    /// <summary>The sentence with a mark for each figure; how long, how often and a version on its own are taken out at once.</summary>
    private static string Marked(string sentence, Quantity[] found)
    {
        var changesVersion = found.Count(q => q.Unit == "version") > 1 || Array.Exists(found, q => q is { Unit: "version", Sense: not null });
        foreach (var quantity in found.Reverse())
        {
            var (head, tail) = (sentence[..quantity.Start], sentence[(quantity.Start + quantity.Text.Length)..]);
            sentence = quantity.Unit == "version" ? changesVersion || !head.EndsWith(' ') ? sentence : ListItem.WithParticle(head.TrimEnd(), tail)
                : tail.StartsWith(' ') && quantity.Text[^1] is '간' or '씩' && !quantity.Text.EndsWith("시간", StringComparison.Ordinal) ? head + tail[1..]
                : IsOver(quantity.Text) && tail.StartsWith(' ') && Particles.EndOf(LastWord(WithoutRate(head).TrimEnd())) != WordEnd.Subject ? WithoutRate(head) + tail[1..]
                : $"{head}{Mark}{Plural(quantity, head, tail)}{tail}";
        }

        return sentence;
    }

    private static bool IsOver(string text) => text.EndsWith("넘던", StringComparison.Ordinal) || text.EndsWith("넘는", StringComparison.Ordinal) || text.EndsWith("초과하는", StringComparison.Ordinal);

    private static string WithoutRate(string head) => head.EndsWith("최대 ", StringComparison.Ordinal) || head.EndsWith("평균 ", StringComparison.Ordinal) ? head[..^3] : head;

    /// <summary>Three things or more are 여러; of two the word would say too much, and behind their noun (테이블 60개의) it is not needed.</summary>
    private static string Plural(Quantity quantity, string head, string tail) =>
        quantity is { Value: >= 3 and < 1000, Unit: "개" or "곳" or "가지" or "종" } && tail.StartsWith("의 ", StringComparison.Ordinal) && !IsBareNoun(LastWord(head.TrimEnd())) ? "여" : string.Empty;

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static bool IsBareNoun(string word) => word.Length > 0 && word[^1] is not (',' or '진' or '난' or '된' or '아' or '어') && word != "실제로" && !Rates.Contains(word) && Particles.EndOf(word) == WordEnd.Bare && !Particles.IsTopic(word);

    private static string Replaced(string text)
    {
        text = Bracket().Replace(text, string.Empty);
        text = Several().Replace(text, "여러 ");
        text = WasChange().Replace(text, m => IsBareNoun(m.Groups["noun"].Value) ? Josa.Attach(m.Groups["noun"].Value, "을/를") + " " : m.Value);
        text = Pair().Replace(text, m => Josa.Attach(m.Groups["noun"].Value, "과/와") + " ");
        text = BareChange().Replace(text, m => IsBareNoun(m.Groups["noun"].Value) ? Josa.Attach(m.Groups["noun"].Value, IsIntransitive(m.Groups["verb"].Value) ? "이/가" : "을/를") + " " + m.Groups["verb"].Value : m.Value);
        text = Change().Replace(text, string.Empty);
        text = Set().Replace(text, m => Object(m.Groups["noun"].Value) + " " + m.Groups["verb"].Value);
        text = Over().Replace(text, string.Empty);
        text = EachDay().Replace(text, string.Empty);
        text = Time().Replace(text, string.Empty);
        text = CountOf().Replace(text, m => IsBareNoun(m.Groups["noun"].Value) ? ListItem.WithParticle(m.Groups["noun"].Value, m.Groups["tail"].Value) : m.Value);
        text = BeforeNoun().Replace(text, m => IsBareNoun(m.Groups["noun"].Value) || m.Groups["noun"].Value == "등" ? m.Groups["noun"].Value + " " : m.Value);
        text = OfMany().Replace(text, string.Empty);
        return By().Replace(text, string.Empty);
    }

    private static string Object(string noun) => noun[^1] is '은' or '는' ? Josa.Attach(noun[..^1], "을/를") : noun[^1] is '을' or '를' ? noun : Josa.Attach(noun, "을/를");

    private static bool IsIntransitive(string verb) =>
        (verb.Length > 1 && verb[0] is '늘' or '줄' && verb[1] is '어' or '었') || verb.StartsWith("낮아", StringComparison.Ordinal) || verb.StartsWith("높아", StringComparison.Ordinal);

    private static string Mended(string text) => Spaces().Replace(text.Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal), " ").Trim();

    /// <summary>What is left must have something it speaks of, and no word may hang in the air.</summary>
    private static string? Checked(string text) =>
        text.Length < ShortestSentence || Hanging().IsMatch(text) || (FinalVerb.Read(text) is { Verb.Form: VerbForm.Past or VerbForm.Present } && !HasArgument(text)) ? null : text;

    private static bool HasArgument(string text) =>
        text.Split(' ').SkipLast(1).Any(w => Particles.EndOf(w) is WordEnd.Object or WordEnd.Subject || (Particles.IsTopic(w) && !w.EndsWith("에서는", StringComparison.Ordinal)) || w.EndsWith('에') || w.EndsWith('로') || w.EndsWith('와'));

    private const string Rate = "(?:(?:매일|매월|매주|월|주|주간|하루|연|연간|평균|최대|최소|약|초당|분당|건당|총|월평균) )*";
    private const string Before = "(?:\uE000(?:대)?|반나절|하루|이틀|사흘|일주일|한 달)에서 ";

    /// <summary>A part of so many, a limit that a condition names, what a number is: without it nothing is said.</summary>
    /// <summary>바꿔서, 줄이고, 나누어, 하며.</summary>
    [GeneratedRegex("(?:서|고|며|여|해|어|면서)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EndsClause();

    [GeneratedRegex("\uE000 중|\uE000(?:이|가)? (?:넘으면|안 됐|안 되)|\uE000(?:뿐|만)?(?:이었|였[다습]|입니다|이다|이에요|예요)|\uE000뿐|것이 \uE000|\uE000(?:을|를) 달성|\uE000[은는]|\uE000 하던|\uE000만 |\uE000도 |\uE000(?:으로|로) (?:시작|나누|나눠|나눴)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NeedsFigure();

    [GeneratedRegex("\\s?\\([^()]*\uE000[^()]*\\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracket();

    [GeneratedRegex("\uE000여의 ", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Several();

    /// <summary>입력 지연 최대 480ms였던 것을 16ms로.</summary>
    [GeneratedRegex("(?<noun>[^ \uE000]+) " + Rate + "\uE000(?:이었던|였던|이던|던|걸리던| 걸리던) 것을 " + Rate + "\uE000(?:으로|로) ", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WasChange();

    /// <summary>GPU 24장에서 9장으로 줄이고: the noun has no particle of its own.</summary>
    [GeneratedRegex("(?<noun>[^ \uE000]+) \uE000에서 \uE000(?:으로|로) (?<verb>(?:줄|늘|높|낮|올|단축|축소|확대|절감|개선|변경|바꾸|바꿨)[^ ]*)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareChange();

    /// <summary>저장량을 126TB에서 38TB로, 로그 비용을 61% 줄였습니다: two objects of one verb.</summary>
    [GeneratedRegex("(?<noun>[^ \uE000]+)(?:을|를) " + Rate + "\uE000에서 " + Rate + "\uE000(?:으로|로), ", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pair();

    [GeneratedRegex(Rate + Before + Rate + "\uE000(?:대)?(?:으로|로|까지) ?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Change();

    /// <summary>타임아웃은 300ms로 설정했습니다: that it was set stays.</summary>
    [GeneratedRegex("(?<noun>[^ ,\uE000]+) " + Rate + "\uE000(?:으로|로) (?<verb>(?:설정|조정|제한|고정|맞추|맞췄)[^ ]*)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Set();

    /// <summary>최대 600ms를 넘던 응답, 15초 걸리던 조회, 7도까지 넘치던 값.</summary>
    [GeneratedRegex(Rate + "\uE000(?:을|를|이|가|까지|씩)? ?(?:넘던|넘는|초과하던|초과하는|걸리던|걸리는|짜리|이던|였던|이었던|넘치던|주기의|주기|단위의|단위) (?!것|문제|경우)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Over();

    /// <summary>매일 15분, 주 1회: how long each time.</summary>
    [GeneratedRegex("(?<=매일 |매주 |매월 |매년 )\uE000 (?=[가-힣])|(?<= )(?:주|월|하루|연) \uE000 (?=[가-힣]+(?:하며|하고|해서|해|했))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EachDay();

    /// <summary>8주 동안, 1분 만에, 30초마다, 100개씩, 1건당.</summary>
    [GeneratedRegex(Rate + "\uE000(?:간|마다|씩|당| 동안| 만에|만에| 가까이) ", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Time();

    /// <summary>문서 11건을, 신입 2명을, 농가 34곳에, 상태 31개를 12개로.</summary>
    [GeneratedRegex("(?<noun>[^ ,\uE000]+) (?:약 |총 )?\uE000(?<tail>(?:을|를|이|가|과|와|에|에게|에서|으로|로|의|부터|까지|보다)(?= ))(?: \uE000(?:으로|로)(?! ?나))?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex CountOf();

    /// <summary>컴포넌트 48개 시각 회귀를, 버튼, 모달 등 32개 컴포넌트를.</summary>
    [GeneratedRegex("(?<noun>[^ ,\uE000]+) \uE000 (?=[가-힣A-Za-z]+(?: [가-힣]+)?(?:을|를|이|가|에서|에) )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BeforeNoun();

    /// <summary>10만 건의 데이터를, 2개의 서비스에.</summary>
    [GeneratedRegex(Rate + "\uE000의 ", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OfMany();

    /// <summary>40% 줄였습니다, 15분으로 단축했습니다, 월 20건 발생했습니다.</summary>
    [GeneratedRegex(Rate + "\uE000(?:대)?(?:으로|로|까지|만큼|가량|정도| 정도| 가량)? (?:수준으로 |이내로 |이상 )?(?=줄|늘|높|낮|올렸|올려|내렸|내려|앞당|단축|감소|절감|축소|확대|개선|향상|증가|빨라|빠르게|끌어올|발생|중단|미루|미뤘)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex By();

    [GeneratedRegex("  +", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Spaces();

    [GeneratedRegex("(?:^|[ ,])(?:을|를|이|가|은|는|으로|로|에서|까지|의|평균|최대|약|총|월|주|주간|하루)[ .](?=줄|늘|높|낮|단축|$)|(?:평균|최대|최소|하루|월)[을를이가] |을 을|를 를|[을를] [가-힣]+[을를] (?:줄였|늘렸|줄인|늘린)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Hanging();
}
