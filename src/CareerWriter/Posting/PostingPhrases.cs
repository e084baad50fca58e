using System.Text.RegularExpressions;

namespace CareerWriter.Posting;

/// <summary>
/// Puts a duty as a posting words it into forms that fit into a Korean sentence. Nothing is added and no word is replaced;
/// where the words do not allow a natural form with confidence, the answer is null.
/// </summary>
public static partial class PostingPhrases
{
    /// <summary>The longest phrase that is given, in characters.</summary>
    public const int Longest = 60;

    private const int Shortest = 5;

    /// <summary>
    /// The duty as a clause before a noun such as 일, 업무 or 팀: "결제 API 설계 및 개발" and "결제 API를 설계하고 개발합니다." give "결제 API를 설계하고 개발하는".
    /// A long duty is cut behind one of its coordinate clauses.
    /// </summary>
    /// <param name="duty">A duty as worded.</param>
    public static string? Adnominal(string duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var clause = Cleaned(duty);
        return Fitting(clause, WholeClause(clause)) ?? Fitting(clause, LeadingClauses(clause));
    }

    /// <summary>The duty as a noun phrase: "결제 API 설계 및 개발" as it is, "결제 API를 개발합니다." as "결제 API를 개발하는 일".</summary>
    /// <param name="duty">A duty as worded.</param>
    public static string? Nominal(string duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        var clause = Cleaned(duty);
        return DutyWords.EndsInAction(clause) && IsFit(clause) ? clause
            : Adnominal(duty) is { } adnominal && adnominal.Length + 2 <= Longest ? $"{adnominal} 일"
            : null;
    }

    private static string? WholeClause(string clause)
    {
        if (ModifiedTask().Match(clause) is { Success: true } task)
        {
            return task.Groups["clause"].Value;
        }

        return DutyWords.EndsInAction(clause) ? DutyNounPhrase.Adnominal(clause) : Predicate().IsMatch(clause) ? null : DutyVerb.Adnominal(clause);
    }

    /// <summary>The longest run of leading coordinate clauses (…하고, …하며) that fits.</summary>
    private static string? LeadingClauses(string clause)
    {
        string? found = null;
        foreach (Match joint in CoordinateJoint().Matches(clause))
        {
            var end = joint.Index + joint.Groups["connective"].Length;
            if (end <= Longest && DutyVerb.FromConnective(clause[..end]) is { } leading && Fitting(clause, leading) is not null)
            {
                found = leading;
            }
        }

        return found;
    }

    private static string? Fitting(string clause, string? phrase)
    {
        if (phrase is null || clause.Length == 0)
        {
            return null;
        }

        var text = CommaAfterConnective().Replace(phrase, "${connective} ");
        return IsFit(text) ? text : null;
    }

    private static bool IsFit(string text) =>
        text.Length is >= Shortest and <= Longest
        && text.AsSpan().IndexOfAnyExceptInRange('\u0000', '\u007F') >= 0
        && text.Count(c => c is >= '가' and <= '힣') * 4 >= text.Count(char.IsLetter)
        && text.Count(c => c == '(') == text.Count(c => c == ')')
        && !Unfit().IsMatch(text) && !TeamDescription.Offers(text);

    /// <summary>The duty without closing marks, remarks in brackets at its end, opening connectives and a subject that is the team itself.</summary>
    private static string Cleaned(string duty)
    {
        var text = PlainWords.Of(duty).TrimEnd('.', '!', '~', ';', ' ');
        text = TrailingRemark().Replace(text, "").TrimEnd('.', ' ');
        text = Opening().Replace(text, "");
        return TeamSubject().Replace(text, "");
    }

    [GeneratedRegex(@"^(?<clause>.+?(하는|되는|드는|이는|리는|우는|누는|꾸는|키는|주는|루는))\s(업무|일|역할|작업|책임|과제|직무|미션|팀|조직|포지션|부서|것)(들)?((을|를)\s?(주로\s)?(담당|수행|맡|하|진행|합니다|해요|합).*|입니다|이에요|예요|임)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex ModifiedTask();

    [GeneratedRegex(@"(입니다|이에요|예요|있습니다|없습니다|있어요|싶습니다|같습니다|(?<!하게 |게 )됩니다|좋습니다|많습니다|바랍니다)$(?<!고 있습니다|고 있어요)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"(?<connective>[가-힣](?<!재|창|광|사|보|신|출|입|경|권|공|중|최|참|원)(고|며))(,\s|,?\s(?=\S+(을|를|에|의|과|와|이|가|도)\s))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CoordinateJoint();

    [GeneratedRegex(@"(?<connective>[가-힣](?<!재|창|광|사|보|신|출|입|경|권|공|중|최|참|원)고|[가-힣]며|하여|해서|[아어]서|받아|모아|찾아|묶어|만들어|나누어|바탕으로|활용해|통해),\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CommaAfterConnective();

    [GeneratedRegex(@"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TrailingRemark();

    [GeneratedRegex(@"^(이를 위해|이를 위하여|이를 통해|또한|그리고|특히|나아가|더불어|아울러|주로|앞으로|함께)[,\s]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^((저희|우리|당사|본)\s?)?([\p{L}\d]+\s){0,2}?([\p{L}\d]*(팀|조직|부서|실|본부|셀|스쿼드|플랫폼|파트)|저희|우리)(은|는|에서는)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex TeamSubject();

    [GeneratedRegex(@"[.!?:;~]|https?|저희|우리|당신|여러분|※|→|>", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Unfit();
}
