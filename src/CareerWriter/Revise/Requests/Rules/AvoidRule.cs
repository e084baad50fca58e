using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>A wording that is used too much (~를 통해 너무 많음).</summary>
internal sealed partial class AvoidRule : IRequestRule
{
    /// <inheritdoc/>
    public void Read(RequestText request, EditList edits)
    {
        foreach (Match match in Overused().Matches(request.Compact))
        {
            var group = match.Groups["t"];
            var phrase = Phrase(request, group);
            var isWording = match.Groups["w"].Success || request.QuoteAt(group.Index) is not null || group.Value.Contains('~', StringComparison.Ordinal) || group.Value.Contains('-', StringComparison.Ordinal)
                || Connective().IsMatch(group.Value);
            if (phrase.Length > 0 && isWording && TechnologyNames.Canonical(phrase) is null)
            {
                edits.Add(match.Index, new Edit.Avoid(phrase));
                request.Consume(match.Index, match.Index + match.Length);
            }
        }
    }

    private static string Phrase(RequestText request, Group group)
    {
        for (var i = group.Index; i < group.Index + group.Length; i++)
        {
            if (request.QuoteAt(i) is { } quoted)
            {
                return quoted.Trim('~', ' ', '-');
            }
        }

        return Lead().Replace(request.Original(group.Index, group.Index + group.Length), "").Trim('~', ' ', '-', '"', '\'');
    }

    [GeneratedRegex(@"(?<=^|[\n,.!?;])(?<t>[^\n,!?;]{1,60}?)(?:(?<w>(?:이?라는|이?란|이라고|라고|같은|하는|다는)?(?:말|표현|단어|문구|어구|패턴|어미|수식어|문장구조))(?:이|가|은|는|을|를|도|좀)*|(?:이|가|은|는|을|를)?)(?:(?:너무|자꾸|계속|지나치게|많이|여러번|여러군데|또|하도|엄청)+(?:많|반복|나오|나와|나옴|나온|자주|겹치|겹쳐|겹침|써|쓰|썼|쓴|등장|남발|중복|나열|들어가)[^\n,!?;.]{0,24}|(?:반복|남발|중복)(?:되|돼|됨|이|해|하|임|많|심|$)[^\n,!?;.]{0,24})|(?<=^|[\n,.!?;])(?<t>[^\n,!?;]{1,60}?)(?<w>(?:이?라는|이?란|이라고|라고|같은|하는|다는)(?:말|표현|단어|문구|어구|어미)?)(?:은|을|는|좀|도|를)*(?:그만|자제|줄여|줄였|빼|뺐|쓰지|안썼|안쓰|지양|피해|피하|피했|삼가|없애|없앴|지워|덜|금지|제거|삭제)[^\n,!?;.]{0,20}|(?<t>~[^\n,!?;]{1,30}?)(?<w>(?:은|을|는|좀|도|를|표현|말)*)(?:그만|자제|줄여|줄였|빼|뺐|쓰지|안썼|안쓰|지양|피해|피하|피했|삼가|없애|없앴|지워|덜|금지|제거|삭제)[^\n,!?;.]{0,20}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Overused();

    [GeneratedRegex("(?:통해|통하여|바탕으로|기반으로|위해|위하여|함으로써|으로써|하며|하면서|하고|습니다|었다|였다|했다|그리고|또한|따라서|이를|이러한|그래서|하지만|그러나|있었|있습|것입니다|대해|대한|인해|과정에서|결과적으로|특히|나아가|뿐만아니라)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^(?:(?:그리고|근데|글에|본문에|글에서|문장에|여기|전체적으로|아|음|좀)\s+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();
}
