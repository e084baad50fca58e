namespace CareerWriter.Posting;

/// <summary>
/// Turns the last word of a Korean clause into the adnominal form that a noun can follow: 운영합니다, 운영해요, 운영하고, 운영함 → 운영하는.
/// Regular conjugation with ㄹ dropping and the vowel contractions of 해요체; anything else gives null.
/// </summary>
internal static class DutyVerb
{
    private const int First = '가';
    private const int Finals = 28;
    private const int RieulFinal = 8;
    private const int BieupFinal = 17;
    private const int MieumFinal = 16;

    private static readonly (string Ending, string Adnominal)[] Whole =
    [
        ("하고 있습니다", "하는"), ("하고 있어요", "하는"), ("하고 있음", "하는"), ("하게 됩니다", "하는"), ("하게 돼요", "하는"), ("하게 될 거예요", "하는"),
        ("할 예정입니다", "하는"), ("하고자 합니다", "하는"), ("해 주세요", "하는"), ("해주세요", "하는"), ("해 나갑니다", "해 나가는"), ("해 나가요", "해 나가는"),
        ("하여야 합니다", "하는"), ("해야 합니다", "하는"), ("했습니다", "한"), ("하였습니다", "한"), ("합시다", "하는"), ("하세요", "하는"), ("하십시오", "하는"),
        ("하실 분", "하는"), ("할 분", "하는"), ("해 주실 분", "하는"), ("하시는 분", "하는"), ("하는 분", "하는"), ("하기", "하는"), ("한다", "하는"), ("하라", "하는"),
        ("해요", "하는"), ("돼요", "되는"), ("함", "하는"), ("됨", "되는"),
    ];

    /// <summary>The clause with its last word in adnominal form, or null.</summary>
    public static string? Adnominal(string clause)
    {
        foreach (var (ending, adnominal) in Whole)
        {
            if (clause.Length > ending.Length && clause.EndsWith(ending, StringComparison.Ordinal))
            {
                return clause[..^ending.Length] + adnominal;
            }
        }

        return Stem(clause) is { Length: > 0 } stem ? WithNeun(stem) : null;
    }

    /// <summary>The clause with its connective (-고, -며) replaced by the adnominal ending, or null when it ends otherwise.</summary>
    public static string? FromConnective(string clause) =>
        clause.EndsWith('고') || clause.EndsWith('며') ? WithNeun(clause.EndsWith("으며", StringComparison.Ordinal) ? clause[..^2] : clause[..^1]) : null;

    private static string? Stem(string clause)
    {
        foreach (var ending in (ReadOnlySpan<string>)["고 있습니다", "고 있어요", "고 있음", "게 됩니다", "게 돼요", "고자 합니다"])
        {
            if (clause.EndsWith(ending, StringComparison.Ordinal))
            {
                return clause[..^ending.Length];
            }
        }

        if (clause.EndsWith(" 주세요", StringComparison.Ordinal))
        {
            return Uncontracted(clause[..^4]);
        }

        return clause.EndsWith("세요", StringComparison.Ordinal) && FinalOf(clause[^3]) == 0 ? clause[..^2]
            : clause.EndsWith("습니다", StringComparison.Ordinal) ? clause[..^3]
            : clause.EndsWith("니다", StringComparison.Ordinal) && clause.Length > 2 && FinalOf(clause[^3]) == BieupFinal ? WithFinal(clause[..^2], 0)
            : clause.EndsWith("어요", StringComparison.Ordinal) || clause.EndsWith("아요", StringComparison.Ordinal) ? PoliteStem(clause[..^2], clause[^2])
            : clause.EndsWith('요') && clause.Length > 1 ? Uncontracted(clause[..^1])
            : clause.EndsWith('기') && TakesObject(clause) ? clause[..^1]
            : clause.Length > 1 && FinalOf(clause[^1]) == MieumFinal && TakesObject(clause) ? WithFinal(clause, 0)
            : null;
    }

    /// <summary>찾아요 → 찾, 만들어요 → 만들, 모아요 → 모으.</summary>
    private static string? PoliteStem(string before, char vowel) =>
        before.Length == 0 ? null : FinalOf(before[^1]) > 0 ? before : vowel == '아' && before[^1] == '모' ? before + "으" : null;

    /// <summary>줄여 → 줄이, 나눠 → 나누, 바꿔 → 바꾸, 써 → 쓰, 드려 → 드리, 골라 → 고르.</summary>
    private static string? Uncontracted(string contracted)
    {
        var last = contracted[^1];
        if (last is < '가' or > '힣' || FinalOf(last) > 0)
        {
            return null;
        }

        var (initial, vowel) = ((last - First) / (21 * Finals), (last - First) / Finals % 21);
        if (contracted.EndsWith("도와", StringComparison.Ordinal))
        {
            return $"{contracted[..^2]}돕";
        }

        if (contracted.Length > 1 && last is '라' or '러' && FinalOf(contracted[^2]) == RieulFinal)
        {
            return $"{WithFinal(contracted[..^1], 0)}르";
        }

        int? plain = vowel switch
        {
            6 => 20,
            14 => 13,
            9 => 8,
            4 => 18,
            0 => 0,
            _ => null,
        };
        return plain is { } v ? $"{contracted[..^1]}{(char)(First + (((initial * 21) + v) * Finals))}" : null;
    }

    /// <summary>A stem with 는; a final ㄹ is dropped before it (만들 → 만드는).</summary>
    private static string? WithNeun(string stem) =>
        stem.Length == 0 || stem[^1] is < '가' or > '힣' ? null
        : FinalOf(stem[^1]) == RieulFinal ? WithFinal(stem, 0) + "는"
        : FinalOf(stem[^1]) == 20 ? null
        : stem + "는";

    /// <summary>Whether the last word has an object or place before it, so that its -기 or -ㅁ is an ending and no part of a noun.</summary>
    private static bool TakesObject(string clause)
    {
        var space = clause.LastIndexOf(' ');
        return space > 0 && clause.Length - space > 2 && clause[space - 1] is '을' or '를' or '께' or '게' or '에';
    }

    private static int FinalOf(char syllable) => syllable is >= '가' and <= '힣' ? (syllable - First) % Finals : 0;

    private static string WithFinal(string text, int final) => text[..^1] + (char)(text[^1] - FinalOf(text[^1]) + final);
}
