namespace CareerWriter.Korean;

/// <summary>Reads the last word of a sentence in each level: its stem, what the ending says, and whether it asks.</summary>
internal static class FinalVerbReader
{
    /// <summary>A word in 합니다체, or null.</summary>
    public static (string Stem, VerbForm Form, bool Asks)? Formal(string word)
    {
        if (word.Length > 3 && word.EndsWith("읍시다", StringComparison.Ordinal))
        {
            return (word[..^3], VerbForm.Proposal, false);
        }

        if (word.Length > 2 && word.EndsWith("시다", StringComparison.Ordinal) && Hangul.Final(word[^3]) == 'ㅂ')
        {
            return (VerbClasses.WithLostRieul(Opened(word, 2)), VerbForm.Proposal, false);
        }

        var asks = word.EndsWith("니까", StringComparison.Ordinal);
        if (word.Length < 3 || !(asks || word.EndsWith("니다", StringComparison.Ordinal)) || Hangul.Final(word[^3]) != 'ㅂ')
        {
            return null;
        }

        if (word[^3] == '습' && word.Length > 3)
        {
            return OfClosed(word[..^3], asks);
        }

        var open = Opened(word, 2);
        return open switch
        {
            "거" => ("것", VerbForm.Copula, asks),
            [.., '이'] when open.Length > 1 && !VerbClasses.IsVerbInI(open) => (open[..^1], VerbForm.Copula, asks),
            _ => (VerbClasses.WithLostRieul(open), VerbForm.Present, asks),
        };
    }

    /// <summary>A word in 해요체, or null.</summary>
    public static (string Stem, VerbForm Form, bool Asks)? Polite(string word)
    {
        if (word[^1] is '죠' or '요' && (word[^1] == '죠' || word.EndsWith("지요", StringComparison.Ordinal)))
        {
            return OfStem(word[..^(word[^1] == '죠' ? 1 : 2)]);
        }

        if (word[^1] != '요' || word.Length < 2)
        {
            return null;
        }

        var body = word[..^1];
        return body switch
        {
            "거예" or "것이에" => ("것", VerbForm.Copula, false),
            [.., '아', '니', '에'] => (body[..^1], VerbForm.Present, false),
            [.., '이', '에'] when body.Length > 2 => (body[..^2], VerbForm.Copula, false),
            [.., '예'] when body.Length > 1 => (body[..^1], VerbForm.Copula, false),
            [.., '게'] when body.Length > 1 && Hangul.EndsInRieul(body[^2]) => Promise(body[..^1]),
            [.., '네'] when body.Length > 1 => OfStem(body[..^1]),
            [.., '세' or '데' or '든' or '군' or '까'] => null,
            [.., '어'] when body.Length > 1 && (Hangul.Final(body[^2]) == 'ㅆ' || body[^2] == '없') => OfClosed(body[..^1], asks: false),
            _ => OfJoined(body),
        };
    }

    /// <summary>A word in 한다체, or null.</summary>
    public static (string Stem, VerbForm Form, bool Asks)? Plain(string word)
    {
        if (word.EndsWith("는가", StringComparison.Ordinal) && word.Length > 2)
        {
            return Hangul.Final(word[^3]) == 'ㅆ' || word[^3] == '없' ? OfClosed(word[..^2], asks: true) : (VerbClasses.WithLostRieul(word[..^2]), VerbForm.Present, true);
        }

        if (word[^1] != '다' || word.Length < 2)
        {
            return null;
        }

        var body = word[..^1];
        return body switch
        {
            _ when Hangul.Final(body[^1]) == 'ㅆ' || body[^1] == '없' => OfClosed(body, asks: false),
            [.., '는'] when body.Length > 1 && Hangul.HasFinal(body[^2]) => (body[..^1], VerbForm.Present, false),
            _ when Hangul.Final(body[^1]) == 'ㄴ' && body.Length + body[^1] > '가' && IsVerbInNieun(body) => (VerbClasses.WithLostRieul(Opened(body, 0)), VerbForm.Present, false),
            _ when VerbClasses.IsAdjective(body, string.Empty) || body is "않" || body.EndsWith("아니", StringComparison.Ordinal) => (body, VerbForm.Present, false),
            [.., '이'] when body.Length > 1 && !VerbClasses.IsNounInI(body) => (body[..^1], VerbForm.Copula, false),
            [.., '하' or '되' or '니'] => null,
            _ => (body, VerbForm.Copula, false),
        };
    }

    /// <summary>Whether a word in ㄴ is a verb (줄인, 만든) and not a noun before 이다, which would have kept its 이.</summary>
    private static bool IsVerbInNieun(string body) => body.Length > 0 && Hangul.IsSyllable(body[^1]);

    /// <summary>A stem that ends in a consonant: 했, 하겠, 있, 맡.</summary>
    private static (string Stem, VerbForm Form, bool Asks) OfClosed(string stem, bool asks) => stem[^1] switch
    {
        '겠' when stem.Length > 1 => (stem[..^1], VerbForm.Will, asks),
        '있' => (stem, VerbForm.Present, asks),
        _ when Hangul.Final(stem[^1]) == 'ㅆ' => (stem, VerbForm.Past, asks),
        _ => (stem, VerbForm.Present, asks),
    };

    private static (string Stem, VerbForm Form, bool Asks)? OfStem(string stem) =>
        stem.Length == 0 ? null
        : Hangul.Final(stem[^1]) == 'ㅆ' ? OfClosed(stem, asks: false)
        : stem[^1] == '이' && stem.Length > 1 && !VerbClasses.IsVerbInI(stem) ? (stem[..^1], VerbForm.Copula, false)
        : (stem, VerbForm.Present, false);

    /// <summary>할게요 → 하, 맡을게요 → 맡, 만들게요 → 만들.</summary>
    private static (string Stem, VerbForm Form, bool Asks)? Promise(string joined)
    {
        if (joined[^1] == '을' && joined.Length > 1)
        {
            return (joined[..^1], VerbForm.Will, false);
        }

        return (VerbClasses.WithLostRieul(Opened(joined, 0)), VerbForm.Will, false);
    }

    /// <summary>A stem joined with -아/어: 해, 줄여, 만들어, 어려워.</summary>
    private static (string Stem, VerbForm Form, bool Asks)? OfJoined(string joined)
    {
        if (!Hangul.IsSyllable(joined[^1]) || Hangul.HasFinal(joined[^1]))
        {
            return null;
        }

        var past = joined[..^1] + Hangul.WithFinal(joined[^1], 'ㅆ');
        return joined.EndsWith("필요", StringComparison.Ordinal) || !EndingReader.TryRead(past + "다", out _, out var predicate) || predicate.IsCopula
            ? null
            : (predicate.Stem, VerbForm.Present, false);
    }

    /// <summary>The word up to so many syllables from its end, the last one without its final consonant.</summary>
    private static string Opened(string word, int ending) =>
        word[..^(ending + 1)] + Hangul.WithFinal(word[^(ending + 1)], '\0');
}
