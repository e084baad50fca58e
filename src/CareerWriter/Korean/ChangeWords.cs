namespace CareerWriter.Korean;

/// <summary>The words behind a figure that make a change of it.</summary>
internal static class ChangeWords
{
    private const int ClauseReach = 48;

    private static readonly string[] Changes =
        ["줄", "감소", "절감", "단축", "향상", "증가", "개선", "상승", "하락", "늘", "높", "낮", "빨라", "빠르", "빠른", "축소", "확대", "경감", "절약", "성장", "떨어", "올라", "올렸", "올려", "올린",
         "감축", "증대", "급증", "급감", "완화", "하향", "상향", "인상", "인하", "느려", "최적화", "내렸", "내려", "끌어올", "아꼈", "아낄"];

    /// <summary>Changes that only the particle 로 makes one: 15로 업그레이드, 33ms내로 응답.</summary>
    private static readonly string[] Moves =
        ["업그레이드", "전환", "변경", "응답", "달성", "이전", "마이그레이션", "통합", "수정", "조정", "버전 업", "올림", "올리", "맞추", "맞춰", "압축", "유지하도록 개선", "교체", "확장"];

    private static readonly string[] States = ["간주", "계산", "나누", "나눠", "구성", "운영", "진행", "측정", "가정", "추정", "분류", "이루어", "산정", "설정", "제한", "유지"];

    /// <summary>Whether a text begins with a change (감소, 더 빠른).</summary>
    public static bool Begins(ReadOnlySpan<char> rest) =>
        (StartsWithAny(rest, Changes) && !rest.StartsWith("내려받", StringComparison.Ordinal)) || (rest.StartsWith("더 ", StringComparison.Ordinal) && StartsWithAny(rest[2..], Changes));

    /// <summary>Whether what follows 로 makes the figure before it the value after a change; the end of the clause does too.</summary>
    public static bool FollowTo(ReadOnlySpan<char> after) =>
        after.IsEmpty || (!StartsWithAny(after, States) && (ContainsAny(after, Changes) || ContainsAny(after, Moves)));

    /// <summary>The rest of the clause at the beginning of a text.</summary>
    public static ReadOnlySpan<char> Clause(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, ClauseReach)];
        var end = rest.IndexOfAny('\n', ';', ')');
        rest = end < 0 ? rest : rest[..end];
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? rest.TrimEnd(". ,") : rest[..stop];
    }

    /// <summary>Whether a text begins with one of the words.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
