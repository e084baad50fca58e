namespace CareerWriter.Korean;

/// <summary>Finds the predicate at the end of a finite (했습니다, 했다) or nominalised (했음, 줄임) Korean statement.</summary>
public static class EndingReader
{
    /// <summary>Words in ㅁ that are a verb with -음 here: the ending and the stem it stands for. Longest first.</summary>
    private static readonly (string Ending, string Stem)[] Nominalised =
    [
        ("이끌어냄", "이끌어내"), ("나타남", "나타나"), ("늘어남", "늘어나"), ("일어남", "일어나"), ("벗어남", "벗어나"), ("드러남", "드러나"),
        ("가져옴", "가져오"), ("불러옴", "불러오"), ("끌어냄", "끌어내"), ("알아냄", "알아내"), ("찾아냄", "찾아내"), ("움직임", "움직이"),
        ("어려움", "어렵"), ("까다로움", "까다롭"), ("번거로움", "번거롭"), ("느림", "느리"), ("시킴", "시키"), ("줄임", "줄이"), ("높임", "높이"), ("낮춤", "낮추"),
        ("늘림", "늘리"), ("올림", "올리"), ("내림", "내리"), ("옮김", "옮기"), ("바꿈", "바꾸"), ("나눔", "나누"), ("만듦", "만들"), ("만듬", "만들"), ("없앰", "없애"),
        ("고침", "고치"), ("마침", "마치"), ("거침", "거치"), ("남김", "남기"), ("넘김", "넘기"), ("맡김", "맡기"), ("생김", "생기"), ("보냄", "보내"),
        ("해냄", "해내"), ("채움", "채우"), ("세움", "세우"), ("비움", "비우"), ("갖춤", "갖추"), ("이룸", "이루"), ("다룸", "다루"), ("지움", "지우"), ("키움", "키우"),
        ("미룸", "미루"), ("묶임", "묶이"), ("쌓임", "쌓이"), ("막힘", "막히"), ("밀림", "밀리"), ("걸림", "걸리"), ("잡힘", "잡히"), ("놓임", "놓이"), ("쓰임", "쓰이"),
        ("막음", "막"), ("맡음", "맡"), ("받음", "받"), ("얻음", "얻"), ("찾음", "찾"), ("잡음", "잡"), ("묶음", "묶"), ("쌓음", "쌓"), ("넣음", "넣"), ("놓음", "놓"),
        ("겪음", "겪"), ("많음", "많"), ("높음", "높"), ("낮음", "낮"), ("적음", "적"), ("늦음", "늦"), ("같음", "같"), ("있음", "있"), ("없음", "없"), ("않음", "않"), ("좁음", "좁"), ("남음", "남"),
        ("어봄", "어보"), ("아봄", "아보"), ("해봄", "해보"), ("함", "하"), ("됨", "되"), ("짐", "지"), ("씀", "쓰"),
    ];

    /// <summary>Nouns that only look like a nominalised verb.</summary>
    private static readonly string[] NotNominalised = ["잡음", "알림", "결함", "포함", "명함", "보관함", "사물함", "우편함", "군함"];

    /// <summary>Splits a statement into what stands before its predicate and the predicate.</summary>
    /// <param name="text">The statement, with or without its full stop.</param>
    /// <param name="body">Everything before the predicate's last word part, trimmed; may be empty.</param>
    /// <param name="predicate">The predicate; its stem holds the whole last word.</param>
    /// <returns>False when the statement ends in something else (a noun, an unknown ending).</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out string body, out Predicate predicate)
    {
        var trimmed = text.TrimEnd(" .!~").ToString();
        var space = trimmed.LastIndexOf(' ');
        var word = trimmed[(space + 1)..];
        body = space < 0 ? "" : trimmed[..space].TrimEnd();
        predicate = default;
        if (Read(word) is not { } found || found.Stem.Length == 0)
        {
            return false;
        }

        predicate = found;
        return true;
    }

    private static Predicate? Read(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["습니다", "었음", "았음", "어요", "음", "다"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)
                && ending is not ("었음" or "았음")
                && word.Length > ending.Length
                && Hangul.Final(word[^(ending.Length + 1)]) == 'ㅆ')
            {
                return ReadPast(word[..^ending.Length], ending);
            }
        }

        return ReadPresent(word) ?? ReadNominalised(word);
    }

    private static Predicate? ReadPast(string past, string ending) => past[^1] switch
    {
        '겠' => null,
        '있' => new Predicate(past, ending == "음" ? Tense.Past : Tense.Present),
        '었' when past.Length > 2 && past[^2] == '이' => new Predicate(past[..^1], IsCopula: true),
        _ => StemOfPast(past) is { Length: > 0 } stem ? new Predicate(stem) : null,
    };

    private static Predicate? ReadPresent(string word)
    {
        if (word.EndsWith("없습니다", StringComparison.Ordinal))
        {
            return new Predicate(word[..^3], Tense.Present);
        }

        if (word.EndsWith("습니다", StringComparison.Ordinal) && word.Length > 3)
        {
            return new Predicate(word[..^3], Tense.Present);
        }

        if (word.EndsWith("니다", StringComparison.Ordinal) && word.Length > 2 && Hangul.Final(word[^3]) == 'ㅂ')
        {
            return new Predicate(word[..^3] + Hangul.WithFinal(word[^3], '\0'), Tense.Present);
        }

        return word.EndsWith("한다", StringComparison.Ordinal) || word.EndsWith("된다", StringComparison.Ordinal)
            ? new Predicate(word[..^2] + Hangul.WithFinal(word[^2], '\0'), Tense.Present)
            : null;
    }

    private static Predicate? ReadNominalised(string word)
    {
        if (NotNominalised.Any(n => word.EndsWith(n, StringComparison.Ordinal)))
        {
            return null;
        }

        if (word == "둠")
        {
            return new Predicate("두");
        }

        foreach (var (ending, stem) in Nominalised)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                var head = word[..^ending.Length];
                return ending is "함" or "짐" or "씀" && !CanTake(head, ending) ? null : new Predicate(head + stem);
            }
        }

        return null;
    }

    /// <summary>함 follows a noun of at least two syllables, an adverb in -게/-도록/-록/-로/-을/-를 or nothing; 짐 follows -아/어.</summary>
    private static bool CanTake(string head, string ending) => ending switch
    {
        "짐" => head.Length > 0 && Hangul.Final(head[^1]) == '\0' && Hangul.Vowel(head[^1]) is 'ㅏ' or 'ㅓ' or 'ㅕ' or 'ㅐ' or 'ㅘ' or 'ㅝ' or 'ㅔ' or 'ㅣ',
        _ => true,
    };

    /// <summary>The stem of a word that ends in ㅆ: 했→하, 줄였→줄이, 만들었→만들, 골랐→고르, 어려웠→어렵.</summary>
    private static string StemOfPast(string past)
    {
        var (head, last) = (past[..^1], past[^1]);
        if (last is '었' or '았')
        {
            if (head.EndsWith('모'))
            {
                return head + "으";
            }

            return head.Length > 0 && Hangul.Final(head[^1]) == 'ㄹ' && (head.EndsWith('깨') || head is "들")
                ? head[..^1] + Hangul.WithFinal(head[^1], 'ㄷ')
                : head;
        }

        if (last == '였')
        {
            return head.EndsWith('하') ? head : head + "이";
        }

        if (last is '랐' or '렀' && head.Length > 0 && Hangul.Final(head[^1]) == 'ㄹ')
        {
            return head[..^1] + Hangul.WithFinal(head[^1], '\0') + "르";
        }

        if (last is '웠' or '왔' && head.Length > 0)
        {
            return last == '웠' && head[^1] is '려' or '까' or '거' or '쉬' or '가' or '로' or '러'
                ? head[..^1] + Hangul.WithFinal(head[^1], 'ㅂ')
                : head + (last == '웠' ? "우" : "오");
        }

        return head + OpenStem(last);
    }

    private static char OpenStem(char last) => last switch
    {
        '했' => '하',
        '썼' => '쓰',
        '컸' => '크',
        '떴' => '뜨',
        _ => Hangul.Vowel(last) switch
        {
            'ㅕ' => Hangul.With(last, 'ㅣ', '\0'),
            'ㅝ' => Hangul.With(last, 'ㅜ', '\0'),
            'ㅘ' => Hangul.With(last, 'ㅗ', '\0'),
            'ㅙ' => Hangul.With(last, 'ㅚ', '\0'),
            _ => Hangul.WithFinal(last, '\0'),
        },
    };
}
