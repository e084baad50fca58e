namespace CareerWriter.Korean;

/// <summary>When a predicate holds.</summary>
public enum Tense
{
    /// <summary>Past (했습니다).</summary>
    Past,

    /// <summary>Present (합니다).</summary>
    Present,
}

/// <summary>A verb or adjective by its stem, and the endings a 자기소개서 needs (학교 문법: 어간과 어미, 불규칙 활용).</summary>
/// <param name="Stem">The stem without 다: <c>구현하</c>, <c>줄이</c>, <c>만들</c>, <c>어렵</c>.</param>
/// <param name="Tense">When it holds.</param>
/// <param name="IsCopula">Whether the stem is a noun with 이 (뿐이): its past is not drawn together.</param>
public readonly record struct Predicate(string Stem, Tense Tense = Tense.Past, bool IsCopula = false)
{
    private const string BrightVowels = "ㅏㅗㅑ";

    /// <summary>합니다체 at the end of a sentence: <c>구현했습니다</c>, <c>있습니다</c>.</summary>
    public string Polite => Tense == Tense.Past ? PastStem + "습니다" : WithNieunOrBieup("습니다", 'ㅂ', "니다");

    /// <summary>Joined with -고: <c>구현하고</c>.</summary>
    public string And => Stem + "고";

    /// <summary>Joined with -아/어: <c>구현해</c>, <c>줄여</c>, <c>만들어</c>.</summary>
    public string So => Hangul.WithFinal(PastStem[^1], '\0') is var bare && PastStem[^1] != bare
        ? PastStem[..^1] + bare
        : PastStem;

    /// <summary>Before a noun, done: <c>구현한</c>, <c>줄인</c>, <c>만든</c>, <c>있던</c>.</summary>
    public string Done => Stem switch
    {
        "줄" => "줄어든",
        "늘" => "늘어난",
        _ when IsCopula => Stem + "었던",
        [.., '있' or '없'] => Stem + "던",
        _ => WithNieunOrBieup("은", 'ㄴ', ""),
    };

    /// <summary>Before a noun, doing: <c>구현하는</c>, <c>만드는</c>.</summary>
    public string Doing => (Final == 'ㄹ' ? Stem[..^1] + Hangul.WithFinal(Stem[^1], '\0') : Stem) + "는";

    /// <summary>The stem with the past ending: <c>구현했</c>, <c>줄였</c>, <c>만들었</c>.</summary>
    public string PastStem
    {
        get
        {
            var (head, last) = (Stem[..^1], Stem[^1]);
            if (IsCopula)
            {
                return Stem + "었";
            }

            if (last == '하')
            {
                return head + "했";
            }

            return Final switch
            {
                '\0' when IsReuIrregular(Stem) => PastOfReu(head),
                '\0' => head + PastOfOpen(head, last),
                'ㅂ' when IsBieupIrregular(Stem) => head + Hangul.WithFinal(last, '\0') + (Stem is "돕" or "곱" ? "왔" : "웠"),
                'ㄷ' when Stem is "듣" or "깨닫" or "묻" or "싣" => head + Hangul.WithFinal(last, 'ㄹ') + HarmonicPast(last),
                'ㅅ' when Stem is "짓" or "잇" or "낫" or "붓" => head + Hangul.WithFinal(last, '\0') + HarmonicPast(last),
                _ => Stem + HarmonicPast(last),
            };
        }
    }

    private char Final => Hangul.Final(Stem[^1]);

    /// <summary>Whether a stem in ㅂ is irregular: all adjectives here and a few verbs; not 뽑, 좁, 입, 잡, 접, 씹, 집, 넓.</summary>
    private static bool IsBieupIrregular(string stem) => stem[^1] is not ('뽑' or '좁' or '입' or '잡' or '접' or '씹' or '집' or '꼽' or '업');

    private static string HarmonicPast(char last) => IsBright(last) ? "았" : "었";

    /// <summary>Whether a stem in 르 doubles its ㄹ (고르→골랐): all but 따르, 치르, 들르.</summary>
    private static bool IsReuIrregular(string stem) =>
        stem.Length > 1 && stem[^1] == '르' && stem[^2] is not ('따' or '치' or '들');

    private static string PastOfReu(string head) =>
        head[..^1] + Hangul.WithFinal(head[^1], 'ㄹ') + (IsBright(head[^1]) ? "랐" : "렀");

    /// <summary>The past of a stem without final consonant: vowels run together (이었→였, 우었→웠, 오았→왔).</summary>
    private static char PastOfOpen(string head, char last) => Hangul.Vowel(last) switch
    {
        'ㅣ' => Hangul.With(last, 'ㅕ', 'ㅆ'),
        'ㅜ' => Hangul.With(last, 'ㅝ', 'ㅆ'),
        'ㅗ' => Hangul.With(last, 'ㅘ', 'ㅆ'),
        'ㅚ' => Hangul.With(last, 'ㅙ', 'ㅆ'),
        'ㅡ' => Hangul.With(last, head.Length > 0 && IsBright(head[^1]) ? 'ㅏ' : 'ㅓ', 'ㅆ'),
        _ => Hangul.WithFinal(last, 'ㅆ'),
    };

    private static bool IsBright(char syllable) => BrightVowels.Contains(Hangul.Vowel(syllable), StringComparison.Ordinal);

    /// <summary>An ending that is a final consonant after an open stem or ㄹ (합니다, 만든) and a syllable after any other (있습니다, 높은).</summary>
    private string WithNieunOrBieup(string afterFinal, char consonant, string rest)
    {
        var last = Stem[^1];
        if (Final == '\0' || Final == 'ㄹ')
        {
            return Stem[..^1] + Hangul.WithFinal(last, consonant) + rest;
        }

        return consonant == 'ㄴ' && Final == 'ㅂ' && IsBieupIrregular(Stem)
            ? Stem[..^1] + Hangul.WithFinal(last, '\0') + "운"
            : Stem + afterFinal;
    }
}
