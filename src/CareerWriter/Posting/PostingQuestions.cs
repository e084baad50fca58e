using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>Finds the application questions of a posting with their limits.</summary>
internal static partial class PostingQuestions
{
    /// <summary>The words without which <see cref="Asks"/> finds nothing.</summary>
    private static readonly WordSieve Asking = WordSieve.Of("기술", "서술", "작성", "설명", "소개", "제시", "적어", "알려", "들려", "말씀", "써", "이야기", "?", "？", "동기", "포부", "장단점", "성장", "경험", "역량", "describe", "tell us", "why", "what");

    /// <summary>The questions under 자기소개서 문항 and, wherever they stand, numbered requests that state a limit.</summary>
    public static IReadOnlyList<PostingQuestion> Find(PostingSections sections, IReadOnlyList<PostingLine> lines)
    {
        List<PostingQuestion> questions = [];
        var common = sections.Questions.Where(l => l.Kind == LineKind.Heading || !IsAsked(l.Text)).Select(l => StatedLimit.Find(l.Text)?.Limit).FirstOrDefault(l => l is not null);
        for (var i = 0; i < sections.Questions.Count; i++)
        {
            var line = sections.Questions[i];
            if (i > 0 && questions.Count > 0 && questions[^1].Limit is null && IsLimitAlone(line.Text))
            {
                questions[^1] = questions[^1] with { Limit = StatedLimit.Find(line.Text)!.Value.Limit };
            }
            else if (line.Kind != LineKind.Heading && (line.Kind == LineKind.Item || IsAsked(line.Text)) && !IsRemark(line.Text))
            {
                questions.Add(Of(line.Text));
            }
        }

        if (questions.Count == 0)
        {
            questions.AddRange(lines.Where(l => l.Text.Length <= 400 && StatedLimit.MayStandIn(l.Text) && IsAsked(l.Text) && StatedLimit.Find(l.Text) is not null).Select(l => Of(l.Text)));
        }

        return [.. questions.Where(q => q.Text.Length > 1).Select(q => q.Limit is null ? q with { Limit = common } : q).DistinctBy(q => q.Text, StringComparer.Ordinal)];
    }

    private static bool IsAsked(string text) => Asking.Passes(text) && Asks().IsMatch(text);

    private static PostingQuestion Of(string text)
    {
        var stated = StatedLimit.Find(text);
        if (stated is { } limit)
        {
            var before = text[..limit.Start];
            var after = text[(limit.Start + limit.Length)..];
            text = $"{Dangling().Replace(before, "")}{after}";
        }

        text = OtherLimitWords().Replace(text, "");
        return new PostingQuestion(PlainWords.Folded(Number().Replace(text, "")).TrimEnd(',', '/', '-', ' ', ':'), stated?.Limit);
    }

    private static bool IsLimitAlone(string text) => text.Length <= 40 && StatedLimit.Find(text) is not null && !IsAsked(text);

    private static bool IsRemark(string text) => text.StartsWith('※') || Remark().IsMatch(text);

    [GeneratedRegex(@"(기술|서술|작성|설명|소개|제시|적어|알려|들려|말씀|써|이야기).{0,4}(해|하여|주|하시|하십|세요|시오|바랍)|[?？]|동기|포부|장단점|성장\s?과정|경험|역량|describe|tell us|why|what", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"(불이익|블라인드|유의|직접.{0,6}연상|기재하지|기재\s?금지|언급하지|허위|표절|불성실|문항별|문항당|각\s?문항)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"[\s,(\[/\-·]+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\(?\s*(공백|띄어쓰기)\s*(포함|제외|미포함)\s*\)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex OtherLimitWords();

    [GeneratedRegex(@"^\s*(문항\s*\d{1,2}\s*[.):]?|Q\s?\d{1,2}\s*[.):]?|\(?\d{1,2}[.)]|[①-⑳])\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Number();
}
