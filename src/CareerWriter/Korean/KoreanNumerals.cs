namespace CareerWriter.Korean;

/// <summary>A number in Korean words with its counter.</summary>
/// <param name="End">Index behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its counter, <c>절반</c> for a half.</param>
/// <param name="Qualifier">About for 수십 and the like.</param>
internal readonly record struct KoreanNumeral(int End, decimal Value, string Unit, QuantityQualifier? Qualifier);

/// <summary>Reads numerals in words before a counter: 두 배, 열 개, 절반, 수십만 건, 만 명.</summary>
internal static class KoreanNumerals
{
    /// <summary>Every syllable a numeral can begin with.</summary>
    public const string FirstSyllables = "한두세네다여일아열스서절반수십백천만억";

    private static readonly (string Word, decimal Value)[] Words =
        [("열두", 12), ("열세", 13), ("열네", 14), ("열다섯", 15), ("두세", 2), ("서너", 3), ("네다섯", 4), ("대여섯", 5), ("두", 2), ("세", 3), ("네", 4),
         ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("열", 10), ("스무", 20), ("서른", 30),
         ("십만", 100_000), ("백만", 1_000_000), ("천만", 10_000_000), ("백", 100), ("천", 1_000), ("만", 10_000), ("억", 100_000_000)];

    private static readonly (string Word, decimal Value)[] Vague =
        [("수십만", 100_000), ("수백만", 1_000_000), ("수천만", 10_000_000), ("수십", 10), ("수백", 100), ("수천", 1_000), ("수만", 10_000), ("수억", 100_000_000)];

    /// <summary>Counters that native numerals stand before; anything else would read ordinary words as figures.</summary>
    private static readonly string[] Counters =
        ["배", "개월", "개", "명", "가지", "건", "달", "시간", "차례", "단계", "대", "곳", "군데", "사람", "팀", "종류", "종", "번", "주", "장", "줄", "권", "편", "원", "회"];

    /// <summary>The numeral that begins a word at an index, or null.</summary>
    public static KoreanNumeral? Read(string text, int at)
    {
        if (at > 0 && Hangul.IsSyllable(text[at - 1]))
        {
            return null;
        }

        var rest = text.AsSpan(at);
        return rest[0] switch
        {
            '절' when rest.StartsWith("절반", StringComparison.Ordinal) => new(at + 2, 0.5m, "절반", null),
            '반' when rest.StartsWith("반으로 ", StringComparison.Ordinal) => new(at + 1, 0.5m, "절반", null),
            '수' => Read(rest, at, Vague, QuantityQualifier.About),
            '한' when Read(rest, at, [("한", 1)], null) is { Unit: "달" or "시간" or "주" } one => one,
            '한' => null,
            _ => Read(rest, at, Words, null),
        };
    }

    private static KoreanNumeral? Read(ReadOnlySpan<char> rest, int at, (string Word, decimal Value)[] words, QuantityQualifier? qualifier)
    {
        foreach (var (word, value) in words)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal))
            {
                continue;
            }

            var behind = rest[word.Length..];
            var spaced = !behind.IsEmpty && behind[0] == ' ';
            var unit = Units.Match(spaced ? behind[1..] : behind, spaced: true);
            if (unit is not null && Array.IndexOf(Counters, unit.Name) >= 0)
            {
                return new(at + word.Length + (spaced ? 1 : 0) + unit.Name.Length, value, unit.Name, qualifier);
            }
        }

        return null;
    }
}
