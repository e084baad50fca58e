namespace CareerWriter.Korean;

/// <summary>Judges whether an ambiguous word stands where a technology would.</summary>
internal static class TechnologyContext
{
    /// <summary>Names looked at on each side of a list.</summary>
    private const int ListReach = 16;

    private static readonly string[] After =
        ["언어", "프로그래밍", "프레임워크", "라이브러리", "기반", "서버", "코드", "개발", "버전", "런타임", "백엔드", "프론트", "클러스터", "엔진", "환경", "스택", "인덱스", "검색", "쿼리", "파이프라인", "챗봇",
         "로 작성", "로 구현", "로 개발", "로 구축", "로 재작성", "로 전환", "로 이전", "로 마이그레이션", "로 포팅", "로 변경", "로 만든", "로 된",
         "으로 작성", "으로 구현", "으로 개발", "으로 구축", "으로 재작성", "으로 전환", "으로 이전", "으로 마이그레이션", "으로 포팅", "으로 변경", "으로 만든",
         "도입", "적용", "마이그레이션", "전환", "를 사용", "를 이용", "를 활용", "를 도입", "를 적용", "를 학습", "을 사용", "을 이용", "을 활용", "을 도입", "을 적용", "을 학습", "lang"];

    private static readonly string[] Before = ["언어", "스택", "기술", "환경", "language", "languages", "stack", "backend", "frontend", "백엔드", "프론트엔드", "데이터베이스", "인프라", "도구"];

    /// <summary>Whether a version, a cue word or another technology stands beside the candidate.</summary>
    public static bool Supports(string text, List<TechnologyCandidate> candidates, int index)
    {
        var candidate = candidates[index];
        return (candidate.Alias.Care == AliasCare.Context && HasCueAfter(text, candidate)) || HasCueBefore(text, candidate.Start)
            || (candidate is { Alias.Technology.Kind: "language", Length: > 1 } && (IsTool(text, candidate) || IsLabel(text, candidate))) || IsInList(text, candidates, index);
    }

    private static bool HasCueAfter(string text, TechnologyCandidate candidate)
    {
        var rest = text.AsSpan(candidate.Start + candidate.Length);
        var isLatin = char.IsAscii(text[candidate.Start]);
        var trimmed = rest.TrimStart(" \"'`”’");
        if (isLatin && candidate.Length > 1 && IsVersion(trimmed))
        {
            return true;
        }

        foreach (var cue in After)
        {
            // A Korean word with a plain object particle (노드를 사용) is as likely to be the everyday word.
            var ownsParticle = cue[0] is '를' or '을';
            if ((isLatin || !ownsParticle) && trimmed.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && (!isLatin || candidate.Length > 1 || !ownsParticle || trimmed.Length == rest.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A language that something is done with: <c>Go로 API를 작성</c>; a decision is no work (<c>Go로 결정</c>).</summary>
    private static bool IsTool(string text, TechnologyCandidate candidate)
    {
        var rest = text.AsSpan(candidate.Start + candidate.Length);
        return char.IsAscii(text[candidate.Start]) && rest is ['로', ' ', not ('결' or '판' or '확' or '진'), ..];
    }

    /// <summary>A language that is the whole text of a line, a cell or a badge: <c>![Go](…)</c>.</summary>
    private static bool IsLabel(string text, TechnologyCandidate candidate)
    {
        var before = text.AsSpan(0, candidate.Start).TrimEnd(' ');
        var after = text.AsSpan(candidate.Start + candidate.Length).TrimStart(' ');
        return char.IsAscii(text[candidate.Start]) && ((before is [.., '['] && after is [']', '(', ..]) || (before.Length == 0 && after.Length == 0));
    }

    /// <summary>A version right behind the name: <c>(1.21)</c>, <c>1.21</c>, <c>v3</c>; a bare whole number could be anything.</summary>
    private static bool IsVersion(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[0] is '(' or 'v')
        {
            return char.IsAsciiDigit(rest[1]);
        }

        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits + 1 < rest.Length && rest[digits] == '.' && char.IsAsciiDigit(rest[digits + 1]);
    }

    private static bool HasCueBefore(string text, int start)
    {
        var head = text.AsSpan(0, start).TrimEnd();
        if (head.IsEmpty || head[^1] is not (':' or '：'))
        {
            return false;
        }

        head = head[..^1].TrimEnd(" *");
        foreach (var cue in Before)
        {
            if (head.EndsWith(cue, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the list that the candidate stands in names a technology without doubt, or two of two letters or more.</summary>
    private static bool IsInList(string text, List<TechnologyCandidate> candidates, int index)
    {
        var (doubtful, length) = (0, candidates[index].Length);
        for (var i = index; i > Math.Max(0, index - ListReach) && IsListGap(text, candidates[i - 1], candidates[i]); i--)
        {
            if (candidates[i - 1].Alias.Care < AliasCare.Context)
            {
                return true;
            }

            doubtful += candidates[i - 1].Length > 1 ? 1 : 0;
        }

        for (var i = index + 1; i < Math.Min(candidates.Count, index + ListReach) && IsListGap(text, candidates[i - 1], candidates[i]); i++)
        {
            if (candidates[i].Alias.Care < AliasCare.Context)
            {
                return true;
            }

            doubtful += candidates[i].Length > 1 ? 1 : 0;
        }

        return doubtful > 0 && length > 1 && char.IsAscii(text[candidates[index].Start]);
    }

    private static bool IsListGap(string text, TechnologyCandidate left, TechnologyCandidate right)
    {
        var gap = text.AsSpan(left.Start + left.Length, right.Start - left.Start - left.Length);
        if (gap.Length > 16)
        {
            return false;
        }

        var close = gap.IndexOf(')');
        if (close > 0 && gap[0] == '(')
        {
            gap = gap[(close + 1)..];
        }

        return gap.Trim() is "," or "/" or "·" or "&" or "+" or "|" or "、" or "및" or "와" or "과" or "그리고" or ";" or "," or "•" or "(" or "->" or "→";
    }
}
