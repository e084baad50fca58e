namespace CareerWriter.Korean;

/// <summary>Gives the words before a verbal noun their particles: <c>런타임 오류 90% 이상</c> + 감소 → <c>런타임 오류를 90% 이상</c> 줄이다.</summary>
internal static class ActClause
{
    private static readonly string[] Adverbs = ["신규", "직접", "자체", "공동", "전면", "일괄", "자동", "즉시", "바로", "함께", "모두", "전부", "실시간", "추가", "동적", "주기적", "전담", "단독", "대폭", "크게", "지속", "사전", "수동", "정기", "최초", "부분", "다시", "자주", "계속", "매번", "당일", "하루", "매일", "매주", "매월", "주간", "직후", "별도", "각각", "비대면", "온라인", "오프라인", "병렬", "비동기", "순차", "양방향", "체감상"];

    /// <summary>Verbs joined with -아/어 that stand as words of their own in notes.</summary>
    private static readonly string[] Connectives =
        ["보내", "걸려", "돌려", "불러", "꺼내", "찾아", "모아", "쌓아", "담아", "받아", "잡아", "막아", "들어", "만들어", "넣어", "걸어", "붙여", "늘려", "올려", "내려", "두어", "써", "켜", "꺼", "비워", "채워", "세워", "지워", "띄워", "키워", "골라", "풀어", "열어", "닫아", "읽어", "적어", "살려", "이어", "빼", "떼어", "쪼개", "뽑아", "밀어", "덜어", "미뤄", "다뤄", "엮어", "짜", "세어"];

    /// <summary>Times that are written as words, where a figure could stand: 반나절에서 30분으로.</summary>
    private static readonly string[] TimesInWords = ["반나절에서", "하루에서", "이틀에서", "사흘에서", "나흘에서", "열흘에서", "보름에서"];

    /// <summary>Nouns between which something is done: 서비스 간에 공유.</summary>
    private static readonly string[] Between = ["서비스", "시스템", "서버", "팀", "부서", "모듈", "기기", "화면", "탭", "노드", "센터", "계정", "직원", "회사", "은행", "컴포넌트"];

    /// <summary>What others say, which is there rather than done: 백엔드 팀의 요청이 있었습니다.</summary>
    private static readonly string[] Sayings = ["요청", "문의", "요구", "제안", "지적", "건의"];

    private static readonly string[] Rates = ["월", "연", "일", "주", "하루", "매일", "매월", "매주", "매년", "매달", "분기", "반기", "월간", "주간", "연간", "약", "평균", "최대", "총"];

    /// <summary>What is raised rather than made more.</summary>
    private static readonly string[] Levels = ["율", "률", "성", "도", "효율", "품질", "성능", "수준", "신뢰", "능력"];

    private static readonly string[] ClauseEnds =
        ["하여", "해", "해서", "되어", "하고", "되고", "하며", "면서", "지만", "도록", "게", "자고", "다고", "라고", "기반으로", "중심으로", "위주로", "대상으로", "토대로", "바탕으로", "따라", "거쳐", "줄여", "높여", "낮춰", "나눠", "나누어", "옮겨", "바꿔", "묶어", "맞춰", "맞추어",
         "져", "겨", "쳐", "춰", "눠", "꿔", "켜", "뤄", "있어", "없어", "나서", "아서", "어서", "여서", "워서", "와서", "려서", "으나", "니까", "으면", "하면", "되면"];

    /// <summary>Builds the clause of an act, or null when what stands before it cannot be read.</summary>
    /// <param name="rest">The words before the verbal noun.</param>
    /// <param name="act">The verbal noun.</param>
    public static Clause? Build(string rest, VerbalNoun act)
    {
        rest = NounPhrase.Open(rest);
        if (act.Noun == "처리" && (rest.EndsWith("도록", StringComparison.Ordinal) || rest.EndsWith("되게", StringComparison.Ordinal)))
        {
            return new Clause(rest, new Predicate("하"));
        }

        var (phrase, tail) = SplitTail(rest, act.IsChange);
        if (tail.Length == 0 && Sayings.Contains(act.Noun) && Particles.EndOf(LastWord(phrase)) == WordEnd.Genitive)
        {
            return new Clause(Josa.Attach($"{phrase} {act.Noun}", "이/가"), new Predicate("있", Tense.Past));
        }

        if (phrase.Length == 0)
        {
            return new Clause(tail, new Predicate(act.Stem));
        }

        var lastWord = phrase[(phrase.LastIndexOf(' ') + 1)..];
        var body = Particles.EndOf(lastWord) switch
        {
            WordEnd.Bare when Connectives.Contains(lastWord) || IsHowLong(lastWord) || lastWord is "후" or "뒤" => phrase,
            WordEnd.Bare => Attach(phrase, tail, act),
            WordEnd.Genitive => Attach(phrase[..^1], tail, act),
            WordEnd.Adnominal => Adverbial(phrase),
            _ => phrase,
        };
        if (body is null)
        {
            return null;
        }

        var takesSubject = act.Valence == Valence.Subject || (act.IsChange && HasSubject(phrase) && Particles.EndOf(lastWord) != WordEnd.Bare);
        if (act.Noun == "처리" && tail.Length == 0 && char.IsAsciiLetter(phrase[^1]) && Particles.EndOf(lastWord) == WordEnd.Bare)
        {
            return new Clause(body, new Predicate("적용하"));
        }

        var stem = takesSubject && !HasObject(phrase) ? act.IntransitiveStem
            : act.Noun is "증가" or "증대" && Levels.Any(l => Particles.Without(lastWord).EndsWith(l, StringComparison.Ordinal)) ? "높이"
            : act.Stem;
        return new Clause(tail.Length == 0 ? body : $"{body} {tail}", new Predicate(stem));
    }

    /// <summary>Cuts adverbs and a figure off the end, before which the particle belongs.</summary>
    internal static (string Phrase, string Tail) SplitTail(string rest, bool isChange)
    {
        var end = rest.Length;
        if (isChange && TrailingFigure(rest) is { } figure && figure > 0)
        {
            end = figure;
        }

        while (end > 0)
        {
            var phrase = rest[..end].TrimEnd();
            var word = phrase[(phrase.LastIndexOf(' ') + 1)..];
            if (!Adverbs.Contains(word) || word.Length == phrase.Length)
            {
                break;
            }

            end = phrase.Length - word.Length;
        }

        return (rest[..end].TrimEnd(' ', ','), rest[end..].Trim());
    }

    /// <summary>7주간, 30분씩: how long or how often, which takes no particle.</summary>
    private static bool IsHowLong(string word) => char.IsAsciiDigit(word[0]) && ((word.EndsWith('간') && !word.EndsWith("시간", StringComparison.Ordinal)) || word.EndsWith('씩') || word.EndsWith("동안", StringComparison.Ordinal));

    /// <summary>Whether a phrase ends in how long something took (10주, 3개월), which 동안 follows.</summary>
    private static bool EndsInDuration(string phrase)
    {
        var found = Quantities.Find(phrase);
        return found.Count > 0 && found[^1] is { Unit: "년" or "개월" or "주" or "일" or "시간" or "분" } last && last.Start + last.Text.Length == phrase.Length;
    }

    /// <summary>Where a figure that ends the phrase begins (<c>90% 이상</c>, <c>600ms에서 33ms로</c>), or null.</summary>
    private static int? TrailingFigure(string rest)
    {
        int? start = null;
        var end = rest.Length;
        foreach (var quantity in Quantities.Find(rest).Reverse())
        {
            var after = rest[(quantity.Start + quantity.Text.Length)..end].Trim();
            if (after is not ("" or "으로" or "로" or "에서" or "까지" or "가량" or "정도" or "수준으로" or "대로" or "안팎으로" or "내외로"))
            {
                break;
            }

            start = end = BeforeRates(rest, quantity.Start);
        }

        return start;
    }

    /// <summary>Where the words of a rate before a figure begin (하루 평균 70건), and those of the time it is compared with (반나절에서 30분).</summary>
    private static int BeforeRates(string rest, int figure)
    {
        while (figure > 0)
        {
            var head = rest[..figure].TrimEnd();
            var word = LastWord(head);
            if (!Rates.Contains(word) && !TimesInWords.Contains(word))
            {
                break;
            }

            figure = head.Length - word.Length;
        }

        return figure;
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string Attach(string phrase, string tail, VerbalNoun act)
    {
        if (HasObject(phrase) && act.Valence == Valence.Object)
        {
            return phrase;
        }

        return act.Valence switch
        {
            Valence.Subject when LastWord(phrase).AsSpan().ContainsAnyInRange('0', '9') || LastWord(phrase) == "정도" => phrase,
            Valence.Subject => Josa.Attach(phrase, "이/가"),
            Valence.At => phrase + "에",
            Valence.With => Josa.Attach(phrase, "과/와"),
            _ when BetweenWhat(phrase) is { } between => between,
            _ when phrase.Length > 2 && LastWord(phrase[..^LastWord(phrase).Length].TrimEnd()) == "매" => phrase + "마다",
            _ when act.Noun == "시작" && phrase.EndsWith('기') => phrase,
            _ when act.Noun is "진행" or "운영" or "수행" or "담당" or "회의" or "공부" or "학습" && EndsInDuration(phrase) => phrase + " 동안",
            _ => tail.Length == 0 && HasSubject(phrase) ? phrase : Josa.Attach(phrase, "을/를"),
        };
    }

    /// <summary>탭 간 공유 → 탭 간에, 서비스간 추적 → 서비스 간에; null for other words in 간 (시간, 구간).</summary>
    private static string? BetweenWhat(string phrase)
    {
        var word = LastWord(phrase);
        return word == "간" ? phrase + "에"
            : word.EndsWith('간') && Between.Contains(word[..^1]) ? phrase[..^1] + " 간에"
            : null;
    }

    /// <summary>효율적인 관리 → 효율적으로 관리했습니다; 신속한 대응 → 신속하게 대응했습니다.</summary>
    private static string? Adverbial(string phrase)
    {
        if (phrase.EndsWith("적인", StringComparison.Ordinal))
        {
            return phrase[..^1] + "으로";
        }

        var word = phrase[(phrase.LastIndexOf(' ') + 1)..];
        return word is "신속한" or "유연한" or "빠른" or "원활한" or "정확한" or "안전한" or "꼼꼼한"
            ? phrase[..^1] + (word == "빠른" ? "르게" : "하게")
            : null;
    }

    /// <summary>Whether an object stands in the last clause of a phrase.</summary>
    internal static bool HasObject(string phrase) => LastParticle(phrase) == WordEnd.Object;

    private static bool HasSubject(string phrase) => LastParticle(phrase) == WordEnd.Subject;

    /// <summary>Whether an argument before the word belongs to an earlier predicate: -하여, -고, -도록, 기반으로.</summary>
    private static bool EndsClause(string word)
    {
        var bare = word.TrimEnd(',');
        return Connectives.Contains(bare) || (bare.EndsWith('고') && bare.Length > 2 && Particles.EndOf(bare) == WordEnd.Adverbial) || ClauseEnds.Any(e => bare.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>The last subject or object particle after which no adnominal ending follows.</summary>
    private static WordEnd LastParticle(string phrase)
    {
        foreach (var word in phrase.Split(' ').Reverse())
        {
            switch (Particles.EndOf(word))
            {
                case WordEnd.Object: return WordEnd.Object;
                case WordEnd.Subject: return WordEnd.Subject;
                case WordEnd.Adnominal: return WordEnd.Bare;
                case WordEnd.Adverbial or WordEnd.Bare when EndsClause(word):
                    return WordEnd.Bare;
            }
        }

        return WordEnd.Bare;
    }
}
