namespace CareerWriter.Korean;

/// <summary>저, 제 ↔ 나, 내: the first person goes with the speech level.</summary>
internal static class FirstPerson
{
    private static readonly (string Humble, string Plain)[] Forms =
    [
        ("저는", "나는"), ("저의", "나의"), ("저도", "나도"), ("저를", "나를"), ("저만", "나만"), ("저와", "나와"), ("저에게", "나에게"), ("저에게는", "나에게는"), ("저로서는", "나로서는"),
        ("저로서도", "나로서도"), ("저부터", "나부터"), ("저까지", "나까지"), ("저뿐", "나뿐"), ("저", "나"), ("제가", "내가"), ("제", "내"), ("제게", "내게"), ("제게는", "내게는"), ("저희", "우리"), ("저희가", "우리가"), ("저희는", "우리는"),
    ];

    /// <summary>With 나 and 내; the verb of the sentence stands behind the text.</summary>
    public static string Plain(string text, string verb) => Map(text, verb, (word, next, _) => word switch
    {
        "저" or "제" when (word == "저" && !IsCount(next)) || (word == "제" && char.IsAsciiDigit(next[0])) => null,
        _ => Forms.FirstOrDefault(f => f.Humble == word).Plain,
    });

    /// <summary>With 저 and 제. 나는 and 내 are other words as well (오류가 나는, 한 달 내): those stay.</summary>
    public static string Humble(string text, string verb) => Map(text, verb, (word, next, before) => word switch
    {
        "나" when !IsCount(next) => null,
        "나는" or "나도" or "나와" or "나를" or "나만" when !BeginsClause(before) => null,
        "내" when !(BeginsClause(before) || Particles.EndOf(before) != WordEnd.Bare || IsAdnominal(before) || before is "때" or "중" or "것은") => null,
        "우리" or "우리가" or "우리는" => null,
        _ => Forms.FirstOrDefault(f => f.Plain == word).Humble,
    });

    private static bool IsCount(string next) => next.Length > 0 && (char.IsAsciiDigit(next[0]) || next is "혼자" or "혼자서" or "역시" or "자신" or "스스로");

    private static bool IsAdnominal(string word) => word.Length > 1 && Hangul.Final(word[^1]) == 'ㄴ' && word[^1] is not ('간' or '건' or '안' or '전' or '년' or '분');

    private static bool BeginsClause(string before) =>
        before.Length == 0 || before[^1] == ',' || Connectives.LeadOf(before + " x") == before || before.EndsWith("에서", StringComparison.Ordinal) || before.EndsWith("에서는", StringComparison.Ordinal) || before.EndsWith('때') || before.EndsWith("했고", StringComparison.Ordinal);

    private static string Map(string text, string verb, Func<string, string, string, string?> change)
    {
        var words = text.Split(' ');
        var quoted = false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var marks = word.Count(c => c is '"' or '“' or '”');
            if (!quoted && marks == 0)
            {
                var bare = word.TrimEnd(',');
                words[i] = change(bare, i + 1 < words.Length && words[i + 1].Length > 0 ? words[i + 1] : verb, i > 0 ? words[i - 1] : string.Empty) is { } changed ? changed + word[bare.Length..] : word;
            }

            quoted ^= marks % 2 == 1;
        }

        return string.Join(' ', words);
    }
}
