using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Something that the user wants stated: 매출을 두 배로 올렸다고 써줘, 팀장이라고 해줘.</summary>
internal sealed partial class ClaimRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        foreach (Match match in Stated().Matches(request.Compact))
        {
            var group = match.Groups["t"];
            var start = AfterLinks(request, group.Index, group.Index + group.Length);
            var end = group.Index + group.Length + (match.Groups["da"].Success ? 1 : 0);
            var text = Lead().Replace(request.Original(start, end), "").Trim();
            if (text.Length == 0 || match.Groups["no"].Success)
            {
                continue;
            }

            edits.Add(start, new Edit.Claim(text));
            request.Consume(start, match.Index + match.Length);
        }
    }

    /// <summary>What is said before the statement and ends in a connective verb is a wish of its own.</summary>
    private static int AfterLinks(RequestText request, int start, int end)
    {
        foreach (var token in Lexer.Tokens(request))
        {
            var isWish = token.Is(Sense.Exclude) || token.Is(Sense.Emphasize) || token.Is(Sense.Keep);
            start = token.Start >= start && token.End < end && ((token.Links && isWish) || (token.Length is { Ratio: null } && token.Is(Sense.Length))) ? token.End : start;
        }

        return start;
    }

    [GeneratedRegex(@"(?<=^|[\n,.!?;])(?<t>[^\n,!?;]{1,120}?)(?:(?<da>다)고|이?라고|(?<=[한린된운은킨낸든온던인딴뤄])(?:걸로|것으로|것처럼|거로|거처럼))(?:만|좀|그냥|꼭|도|대충|확실히|강하게|바꿔서)*(?:해|하(?!는)|써|쓰|쓸|적|표현|말해|말하|작성|넣|추가|고쳐|수정|바꿔|쳐줘|쳐서|기재|언급|포장|강조|어필|명시)(?<no>지(?:는)?(?:마|말|않))?[^\n,.!?;]{0,14}|(?<=^|[\n,.!?;])(?<t>[^\n,!?;]{0,40}\d[\d.,]*(?:%|퍼|배|ms|초|억|만|건|명|개월)[^\n,!?;]{0,20}?[가-힣]{2})(?:으로|로)(?:만|좀)?(?:해(?!요)|하(?=자)|써|쓰|적어|표현)[^\n,.!?;]{0,12}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^(?:(?:그냥|그럼|그리고|근데|아|음|좀|대충|거기에|거기|여기에|글에|또|꼭)\s+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();
}
