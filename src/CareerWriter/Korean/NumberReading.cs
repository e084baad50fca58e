namespace CareerWriter.Korean;

/// <summary>The last sound of figures and of units written in letters.</summary>
internal static class NumberReading
{
    // 영 일 이 삼 사 오 육 칠 팔 구
    private static ReadOnlySpan<char> Digits => "영일이삼사오육칠팔구";

    // A figure right behind letters is read in English: 제로 원 투 쓰리 포 파이브 식스 세븐 에이트 나인
    private static ReadOnlySpan<char> EnglishDigits => "로원투리포브스븐트인";

    /// <summary>The last sound of a text that ends in a digit.</summary>
    public static FinalSound LastSound(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is ',' or '.'))
        {
            start--;
        }

        var number = text[start..];
        if (number.Length == 1 && start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            return Reading.OfSyllable(EnglishDigits[number[0] - '0']);
        }

        return number.Contains('.') || number[^1] != '0' ? Reading.OfSyllable(Digits[number[^1] - '0']) : OfRound(number);
    }

    /// <summary>The last sound of a unit in letters behind a figure, <see cref="FinalSound.Unknown"/> for other letters.</summary>
    public static FinalSound OfUnit(ReadOnlySpan<char> unit) => unit switch
    {
        "ms" or "s" or "sec" or "us" or "ns" => FinalSound.Vowel,
        "h" or "hr" or "min" or "g" or "kg" or "mg" => FinalSound.Consonant,
        "m" or "km" or "cm" or "mm" => FinalSound.Vowel,
        "KB" or "MB" or "GB" or "TB" or "PB" or "kB" or "B" or "GiB" or "MiB" or "K" or "k" or "x" or "X" => FinalSound.Vowel,
        "px" => FinalSound.Rieul,
        _ => FinalSound.Unknown,
    };

    /// <summary>십, 백, 천, 만, 억 close with a consonant, 조 does not; 0 alone is 영.</summary>
    private static FinalSound OfRound(ReadOnlySpan<char> number)
    {
        var zeros = 0;
        for (var i = number.Length - 1; i >= 0 && (number[i] is '0' or ','); i--)
        {
            zeros += number[i] == '0' ? 1 : 0;
        }

        return zeros is >= 12 and < 16 ? FinalSound.Vowel : FinalSound.Consonant;
    }
}
