namespace CareerWriter.Korean;

/// <summary>What the ending of a sentence says besides its level.</summary>
internal enum VerbForm
{
    /// <summary>했습니다.</summary>
    Past,

    /// <summary>합니다.</summary>
    Present,

    /// <summary>하겠습니다.</summary>
    Will,

    /// <summary>엔지니어입니다.</summary>
    Copula,

    /// <summary>합시다.</summary>
    Proposal,
}

/// <summary>The verb at the end of a sentence, apart from its speech level.</summary>
/// <param name="Head">Everything before the verb's word, with its space.</param>
/// <param name="Stem">The verb's word without its ending: a past one with its ㅆ (<c>줄였</c>), a copula's noun, else the stem (<c>만들</c>).</param>
/// <param name="Form">What the ending says.</param>
/// <param name="IsQuestion">Whether it asks.</param>
/// <param name="Closing">The marks behind it.</param>
internal sealed record FinalVerb(string Head, string Stem, VerbForm Form, bool IsQuestion, string Closing)
{
    private const string ClosingMarks = ".!?…~ ";

    /// <summary>The verb of a sentence and the level of its ending, or null when the ending is not known.</summary>
    public static (FinalVerb Verb, SpeechLevel Level)? Read(string sentence)
    {
        var text = sentence.AsSpan().TrimEnd(ClosingMarks).ToString();
        var space = text.LastIndexOf(' ') + 1;
        var (head, word, closing) = (text[..space], text[space..], sentence[text.Length..]);
        if (word.Length < 2 || !Hangul.IsSyllable(word[^1]))
        {
            return null;
        }

        return FinalVerbReader.Formal(word) is { } formal ? (Make(formal), SpeechLevel.Formal)
            : FinalVerbReader.Polite(word) is { } polite ? (Make(polite), SpeechLevel.Polite)
            : FinalVerbReader.Plain(word) is { } plain ? (Make(plain), SpeechLevel.Plain)
            : null;

        FinalVerb Make((string Stem, VerbForm Form, bool Asks) read) => new(head, read.Stem, read.Form, read.Asks, closing);
    }

    /// <summary>The sentence with the verb in a level.</summary>
    public string In(SpeechLevel level) => Head + Word(level) + Closing;

    /// <summary>The verb's word with -고, or null when it cannot be joined so.</summary>
    public string? WithAnd() => Form switch
    {
        VerbForm.Past => EndingReader.TryRead(Stem + "다", out _, out var predicate) ? predicate.And : null,
        VerbForm.Present or VerbForm.Will => Stem + "고",
        _ => null,
    };

    private string Word(SpeechLevel level) => (level, IsQuestion) switch
    {
        (SpeechLevel.Formal, false) => FormalWord("다"),
        (SpeechLevel.Formal, true) => FormalWord("까"),
        (SpeechLevel.Polite, _) => PoliteWord(),
        (_, false) => PlainWord(),
        _ => PlainQuestion(),
    };

    private string FormalWord(string last) => Form switch
    {
        VerbForm.Past => $"{Stem}습니{last}",
        VerbForm.Will => $"{Stem}겠습니{last}",
        VerbForm.Copula => $"{Stem}입니{last}",
        VerbForm.Proposal => WithFinal(Stem, 'ㅂ', "읍", "시다"),
        _ => WithFinal(Stem, 'ㅂ', "습", "니" + last),
    };

    private string PoliteWord() => Form switch
    {
        VerbForm.Past => Stem + "어요",
        VerbForm.Will => WillPolite(),
        VerbForm.Copula when Stem == "것" => "거예요",
        VerbForm.Copula => Josa.Attach(Stem, "이에요/예요"),
        _ when Stem.EndsWith("아니", StringComparison.Ordinal) => Stem + "에요",
        _ => So(Stem) + "요",
    };

    /// <summary>A promise is -ㄹ게요; what the speaker does not decide stays -겠어요 (좋겠어요, 모르겠어요).</summary>
    private string WillPolite() => IsQuestion || Stem is "모르" or "알" || Stem[^1] is '되' or '있' or '없' or '싶' || VerbClasses.IsAdjective(Stem, Head.TrimEnd()) || Hangul.Final(Stem[^1]) is 'ㅂ' or 'ㄷ' or 'ㅅ'
        ? Stem + "겠어요"
        : WithFinal(Stem, 'ㄹ', "을", "게요");

    private string PlainWord() => Form switch
    {
        VerbForm.Past => Stem + "다",
        VerbForm.Will => Stem + "겠다",
        VerbForm.Copula => Josa.Attach(Stem, "이다/다"),
        VerbForm.Proposal => Stem + "자",
        _ when Stem[^1] is '있' or '없' || VerbClasses.IsAdjective(Stem, Head.TrimEnd()) => Stem + "다",
        _ => WithFinal(Stem, 'ㄴ', "는", "다"),
    };

    private string PlainQuestion() => Form switch
    {
        VerbForm.Past => Stem + "는가",
        VerbForm.Will => Stem + "겠는가",
        VerbForm.Copula => Josa.Attach(Stem, "인가/인가"),
        _ when VerbClasses.IsAdjective(Stem, Head.TrimEnd()) => WithFinal(Stem, 'ㄴ', "은", "가"),
        _ => new Predicate(Stem).Doing + "가",
    };

    /// <summary>An ending that is a final consonant after an open stem or ㄹ, and a syllable after any other.</summary>
    private static string WithFinal(string stem, char consonant, string syllable, string rest) =>
        Hangul.Final(stem[^1]) is '\0' or 'ㄹ' ? stem[..^1] + Hangul.WithFinal(stem[^1], consonant) + rest : stem + syllable + rest;

    /// <summary>The stem joined with -아/어.</summary>
    private static string So(string stem) => Hangul.Vowel(stem[^1]) is 'ㅟ' or 'ㅢ' && !Hangul.HasFinal(stem[^1]) ? stem + "어" : new Predicate(stem).So;
}
