using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>One wording or one subject instead of another: 'A'를 'B'로 바꿔, A 말고 B 얘기로.</summary>
internal sealed partial class ReplaceRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        while (Find(request) is { } found)
        {
            edits.Add(found.Match.Index, found.Edit);
            request.Consume(found.Match.Index, found.Match.Index + found.Match.Length);
        }
    }

    private static (Match Match, Edit Edit)? Find(RequestText request)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Quoted(), Arrow(), Figures(), Instead(), Changed()])
        {
            foreach (Match match in pattern.Matches(request.Compact))
            {
                if (Edit(request, match) is { } edit)
                {
                    return (match, edit);
                }
            }
        }

        return null;
    }

    private static Edit? Edit(RequestText request, Match match)
    {
        var (from, to) = (match.Groups["a"], match.Groups["b"]);
        var quoted = HasQuote(request, from) || HasQuote(request, to);
        var literal = quoted || match.Groups["lit"].Success || match.Groups["arrow"].Success;
        if (literal)
        {
            return Words(request, from) is { Length: > 0 } a && Words(request, to) is { Length: > 0 } b ? new Edit.ReplaceText(a, b) : null;
        }

        var (old, wanted) = (TopicText.Clean(request.Original(from.Index, from.Index + from.Length)), TopicText.Clean(request.Original(to.Index, to.Index + to.Length)));
        if (old.Length == 0 || wanted.Length == 0 || (!Wording().IsMatch(from.Value) && (IsManner(request, from) || IsManner(request, to))))
        {
            return null;
        }

        var topics = !Wording().IsMatch(from.Value) && (match.Groups["instead"].Success || Subject().IsMatch(from.Value) || Subject().IsMatch(to.Value)
            || (TechnologyNames.Canonical(old) is not null && TechnologyNames.Canonical(wanted) is not null));
        return topics && !match.Groups["figure"].Success ? new Edit.ReplaceTopic(old, wanted)
            : Words(request, from) is { Length: > 0 } x && Words(request, to) is { Length: > 0 } y ? new Edit.ReplaceText(x, y) : null;
    }

    private static bool HasQuote(RequestText request, Group group) => request.QuoteAt(group.Index) is not null || (group.Length > 0 && request.QuoteAt(group.Index + group.Length - 1) is not null);

    private static string Words(RequestText request, Group group)
    {
        for (var i = group.Index; i < group.Index + group.Length; i++)
        {
            if (request.QuoteAt(i) is { } quoted)
            {
                return quoted;
            }
        }

        return Lead().Replace(request.Original(group.Index, group.Index + group.Length), "").Trim(' ', '"', '\'', '~');
    }

    /// <summary>A place, a manner or a length is changed in another way than a wording.</summary>
    private static bool IsManner(RequestText request, Group group) => Lexer.Tokens(request)
        .Where(t => t.Start < group.Index + group.Length && t.End > group.Index)
        .Any(t => t.Is(Sense.Style) || t.Is(Sense.Length) || t.Is(Sense.Place) || t.Is(Sense.Front) || t.Is(Sense.English) || t.Is(Sense.Japanese) || t.Is(Sense.Version) || t.Is(Sense.Rest)
            || t.Is(Sense.Previous) || t.Is(Sense.First) || t.Is(Sense.Join) || t.Is(Sense.All) || t.Is(Sense.HeadingNoun) || t.Is(Sense.Whole) || t.Is(Sense.ParagraphNoun)
            || (t.Is(Sense.Deemphasize) && !t.Is(Sense.Exclude)) || t.Is(Sense.PostingNoun) || t.Is(Sense.Exclude) || t.Is(Sense.Keep));

    private const string Verb = "(?:만|다|전부|모두|좀|다시|싹|전체|꼭)*(?:바꿔|바꾸|바꿨|바꿀|바꾼|변경|수정|교체|대체|고쳐|고치|고쳤|고칠|치환|통일|표기|정정|갈아)[^\\n,.!?;]{0,14}";

    [GeneratedRegex(@"(?:이부분|이문장|이표현)?(?<a>[\uE000-\uE0FF])(?:이?라는|이?라고|이?란)?(?:[가-힣]{0,6}?)(?:을|를|은|는|말고|대신에?|에서|:|>|-)*(?:표현을|단어를|말을|말대신|부분을|문장을)?(?<b>[\uE000-\uE0FF])(?:이?라고|으로|로|처럼|을|를)?(?:만|다|전부|모두|좀|다시)*[^\n,.!?;]{0,16}|(?<a>[\uE000-\uE0FF])(?:이?라는|이?란)?(?:표현|단어|말|부분|문장|문구)?(?:을|를|은|는|말고|대신에?)(?<b>[^\n,.!?;]{1,60}?)(?:이?라고|으로|로)" + Verb + @"|(?<=^|[\n,.!?;])(?<a>[^\n,.!?;]{1,40}?)(?:을|를|은|는|말고|대신에?)(?<b>[\uE000-\uE0FF])(?:이?라고|으로|로)[^\n,.!?;]{0,16}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=^|[\n,.!?;])(?<a>[^\n,.!?;→>]{1,40}?)(?<arrow>→|->|=>|➡)(?<b>[^\n,!?;→>꼭넣]{1,40}?)(?:(?:이?라고|으로|로)" + Verb + "|(?:으로|로)?(?=[\\n,!?;]|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"(?<a>(?:[A-Z]|\d|[a-z](?=\$|개|명|건|%))[^\s\n,가-힣]{0,8}(?:개월|개|명|건|원|달러|년|초|분|회|배|%|\$|ms|s)?(?:월)?)(?:은|는|을|를)(?<b>(?<figure>약?\d[\d.,]*)[^\n,을를은는]{0,8}?)(?:으로|로)(?:바꿔|변경|수정|고쳐|써|해|표기|정정)?[가-힣]{0,5}?(?=$|[\n,.!?;]|[A-Za-z\d])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<=^|[\n,.!?;])(?<a>[^\n,.!?;]{1,50}?)(?:은|는|을|를|를좀)?(?<instead>말고|대신에?|빼고그?(?:대신|자리에)|빼고)(?<b>[^\n,.!?;]{1,40}?)(?:(?<lit>이?라고)(?:써|쓰|해|하|바꿔|고쳐|수정|적|표기|불러|부르)[^\n,.!?;]{0,12}|(?:으로|로)(?:" + Verb + @"|(?:채워|넣|가자|가줘|써|쓰|해줘|해주|하자|작성|교체)[^\n,.!?;]{0,12}|(?=[\n,.!?;]|$))|(?:을|를)?(?<=(?:얘기|이야기|경험|내용|사례|쪽|프로젝트|에피소드|을|를|거)(?:을|를)?)(?:넣|써|쓰|다뤄|채워)[^\n,.!?;]{0,12})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instead();

    [GeneratedRegex(@"(?<=^|[\n,.!?;])(?<a>[^\n,.!?;]{1,60}?)(?:을|를|은|(?<!라)는)(?<b>[^\n,.!?;]{1,50}?)(?:이?라고|으로|로)" + Verb, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Changed();

    [GeneratedRegex("(?:이?라는|이?란|같은)?(?:표현|단어|말|문구|용어)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wording();

    [GeneratedRegex("(?:얘기|이야기|경험|내용|사례|쪽|프로젝트|에피소드|부분|파트|스토리|주제)(?:를|을|은|는)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:(?:그냥|그럼|그리고|근데|아니|아|음|좀|다|거기|여기|글에서|본문에서|본문의|이|그)\s+)+|\s*(?:이라는|라는|이란|란)?\s*(?:표현|단어|말|문구)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();
}
