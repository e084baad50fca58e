namespace CareerWriter.Korean;

/// <summary>What a word of a note ends in.</summary>
public enum WordEnd
{
    /// <summary>A noun without a particle.</summary>
    Bare,

    /// <summary>을/를.</summary>
    Object,

    /// <summary>이/가.</summary>
    Subject,

    /// <summary>A particle or ending after which the verb can follow: 로, 에, 에서, 와/과, -여, -도록 …</summary>
    Adverbial,

    /// <summary>의.</summary>
    Genitive,

    /// <summary>An adnominal ending (-는, -ㄴ, -ㄹ): a noun must follow.</summary>
    Adnominal,
}

/// <summary>Tells the particle at the end of a word in a note, where nouns that look like particles (재고, 결과, 경로) are common.</summary>
public static class Particles
{
    private static readonly string[] AdverbialEndings =
    [
        "으로", "에서", "에게", "에", "도록", "하여", "되어", "해", "되게", "부터", "까지", "마다", "대로", "따라", "위해", "통해", "대해", "의해", "인해", "거쳐", "게", "고", "하며", "면서", "으면", "지만",
        "없이", "같이", "적으로", "해서", "여서", "아서", "어서", "하기", "보다", "처럼", "만큼", "직접", "바로", "함께", "모두", "전부", "즉시", "빠르게", "쉽게", "로서", "로써", "으며", "줄여", "높여", "낮춰", "나눠", "나누어", "옮겨", "바꿔", "묶어", "맞춰", "맞추어",
        "나서", "있어", "없어", "져", "겨", "쳐", "춰", "눠", "꿔", "켜", "뤄", "려서", "춰서", "꿔서", "눠서", "켜서", "겨서", "쳐서", "와서", "워서", "져서", "혼자", "니까", "에서만", "으로만", "에만",
    ];

    private static readonly string[] NounsThatLookAdverbial =
    [
        "결과", "효과", "성과", "통과", "초과", "사과", "학과", "경로", "회로", "프로", "제로", "진로", "선로", "항로", "도로", "통로", "신고", "재고", "출고", "입고", "광고", "보고", "로고", "창고", "경고", "사고", "참고", "최고", "공고", "원고", "금고", "이해", "피해", "저해", "손해", "방해", "재해", "침해", "올해",
        "무게", "가게", "게이트웨이", "데모", "메모",
    ];

    private static readonly string[] NounsThatLookLikeSubject =
    [
        "평가", "증가", "추가", "국가", "휴가", "인가", "허가", "평가", "전문가", "작가", "물가", "주가", "단가", "원가", "정가", "차이", "사이", "길이", "깊이", "높이", "페이", "디스플레이", "게이트웨이", "릴레이", "플레이", "딜레이", "파이", "케이", "와이파이", "종이", "놀이", "어린이", "추이", "디바이", "스파이", "아이", "레이", "베이", "웨이",
    ];

    private static readonly string[] AdnominalEndings = ["는", "은", "던", "적인", "한", "된", "할", "될", "따른", "다른", "빠른", "시킨", "아닌", "로운", "려운", "쉬운", "거운", "벼운", "보낸", "걸린", "느린", "올린", "늘린", "줄인", "높인", "쌓인", "묶인", "생긴", "남긴", "옮긴", "퍼진", "려진", "만든", "있을", "없을"];

    private static readonly string[] NounsThatLookAdnominal = ["권한", "제한", "기한", "무한", "상한", "하한", "시한", "역할", "분할"];

    /// <summary>What the word ends in.</summary>
    public static WordEnd EndOf(string word)
    {
        var bare = word.AsSpan().TrimEnd(")]'\"”’」,");
        if (bare.Length < 2 || !Hangul.IsSyllable(bare[^1]))
        {
            return WordEnd.Bare;
        }

        var last = bare[^1];
        if (IsParticle(bare, "을", "를", allowLatin: true))
        {
            return WordEnd.Object;
        }

        if (EndsWithAny(bare, NounsThatLookAdverbial) || EndsWithAny(bare, NounsThatLookAdnominal))
        {
            return WordEnd.Bare;
        }

        if (EndsWithAny(bare, AdverbialEndings) || IsDirection(bare) || (last is '와' or '과' && IsParticle(bare, "과", "와", allowLatin: true)))
        {
            return WordEnd.Adverbial;
        }

        if (EndsWithAny(bare, AdnominalEndings))
        {
            return WordEnd.Adnominal;
        }

        return last switch
        {
            '의' when (bare.Length > 2 || bare is "팀의" or "앱의" or "웹의") && bare is not ("회의" or "협의" or "정의" or "합의" or "논의" or "문의" or "동의" or "유의" or "주의") => WordEnd.Genitive,
            '이' or '가' when !EndsWithAny(bare, NounsThatLookLikeSubject) && IsParticle(bare, "이", "가", allowLatin: true) => WordEnd.Subject,
            _ => WordEnd.Bare,
        };
    }

    /// <summary>Verbs whose form before a noun looks like a noun with 은/는.</summary>
    private const string BeforeNeun = "하되있없오가나지리기치받쓰보주막찾이우키르서두들넘남쌓묶놓맞걸알뜨타돌끄끊겪얻않싶같";

    private static readonly string[] NounsThatLookLikeStems = ["배치", "페이지", "메시지", "이미지", "패키지", "크기", "주기", "단말기", "정보", "쿼리", "라이브러리", "카테고리", "이유", "데이터베이스"];

    private const string BeforeEun = "많높낮같좋작짧넓깊적늦묶받찾막남쌓놓넣맡얻읽담뽑잡찍겪맺닫붙않";

    /// <summary>Whether a word is the topic of its sentence (배치는, 폴백은) and not a verb before a noun (하는, 높은), as far as its form tells.</summary>
    public static bool IsTopic(string word)
    {
        var bare = word.AsSpan().TrimEnd(")]'\"”’」,");
        if (bare.Length < 3 || bare[^1] is not ('은' or '는') || !IsParticle(bare, "은", "는", allowLatin: true))
        {
            return false;
        }

        return !(bare[^1] == '은' ? BeforeEun : BeforeNeun).Contains(bare[^2], StringComparison.Ordinal) || VerbalNouns.Find(bare[..^1]) is not null || EndsWithAny(bare[..^1], NounsThatLookLikeStems);
    }

    /// <summary>The word without its object, subject or genitive particle.</summary>
    public static string Without(string word) =>
        EndOf(word) is WordEnd.Object or WordEnd.Subject or WordEnd.Genitive ? word[..^1] : word;

    /// <summary>The word without particles and the usual endings of questions, for comparing words.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["에서의", "에서", "으로", "에게", "까지", "부터", "하는", "하고", "하여", "했던", "한", "의", "을", "를", "은", "는", "과", "와", "도", "로", "에"])
        {
            if (word.Length - ending.Length >= 2 && word.EndsWith(ending, StringComparison.Ordinal) && !EndsWithAny(word, NounsThatLookAdverbial))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>로 after a vowel or ㄹ, after Latin letters and digits: the direction; not 경로 and the like.</summary>
    private static bool IsDirection(ReadOnlySpan<char> word) =>
        word[^1] == '로' && (!Hangul.IsSyllable(word[^2]) || Hangul.Final(word[^2]) is '\0' or 'ㄹ');

    /// <summary>Whether the last syllable is the form of a particle that fits what is before it.</summary>
    private static bool IsParticle(ReadOnlySpan<char> word, string afterFinal, string afterVowel, bool allowLatin)
    {
        var (before, last) = (word[^2], word[^1]);
        if (!Hangul.IsSyllable(before))
        {
            return allowLatin && (last == afterFinal[0] || last == afterVowel[0]);
        }

        return last == (Hangul.Final(before) == '\0' ? afterVowel[0] : afterFinal[0]);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
